import { recordState } from "@angkor/contract/operations/record-state";
import { handle } from "@angkor/http";
import { beginTransaction, load, positionKey, rosterAttribute, states, toJson } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { toStateDto } from "./state-dto.ts";

export const recordStateHandler = ({ table }: Dependencies) =>
  handle(recordState, ({ params, body, caller, at }) =>
    decideAndSave(table, undefined, async () => {
      const before = await load(table, states, params.iso3);
      const transaction = beginTransaction(table, at);
      const event = {
        type: "state-recorded",
        at,
        by: caller.subject,
        state: { ...body, iso3: params.iso3 },
      } as const;
      const saved = transaction.append(states, params.iso3, before, [event]);
      transaction.set(positionKey([params.iso3]), rosterAttribute, toJson(saved.state));
      const dto = toStateDto(saved.state, saved.version, at.slice(0, 10));
      return { ok: true, transaction, body: dto, version: saved.version, status: 200 };
    }),
  );
