import { recordState } from "@angkor/contract/operations/record-state";
import { handle } from "@angkor/http";
import { beginTransaction, load, positionKey, rosterAttribute, states, toJson } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { isReplaced } from "../replacing.ts";
import { toStateDto } from "./state-dto.ts";

export const recordStateHandler = ({ table }: Dependencies) =>
  handle(recordState, async ({ params, body, caller, at, ifMatch }) => {
    const on = at.slice(0, 10);
    const state = { ...body, iso3: params.iso3 };
    const known = await load(table, states, params.iso3);
    if (known !== undefined && !isReplaced(known, state, ifMatch)) {
      return { body: toStateDto(known.state, known.version, on), version: known.version };
    }
    return decideAndSave(table, undefined, async () => {
      const before = await load(table, states, params.iso3);
      isReplaced(before, state, ifMatch);
      const transaction = beginTransaction(table, at);
      const event = { type: "state-recorded", at, by: caller.subject, state } as const;
      const saved = transaction.append(states, params.iso3, before, [event]);
      transaction.set(positionKey([params.iso3]), rosterAttribute, toJson(saved.state));
      const dto = toStateDto(saved.state, saved.version, on);
      return { ok: true, transaction, body: dto, version: saved.version, status: 200 };
    });
  });
