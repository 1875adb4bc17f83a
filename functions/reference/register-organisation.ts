import { registerOrganisation } from "@angkor/contract/operations/register-organisation";
import { handle } from "@angkor/http";
import { beginTransaction, load, organisations } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { isReplaced } from "../replacing.ts";
import { toOrganisationDto } from "./organisation-dto.ts";

export const registerOrganisationHandler = ({ table }: Dependencies) =>
  handle(registerOrganisation, async ({ params, body, caller, at, ifMatch }) => {
    const organisation = { ...body, code: params.code };
    const known = await load(table, organisations, params.code);
    if (known !== undefined && !isReplaced(known, organisation, ifMatch)) {
      return { body: toOrganisationDto(known), version: known.version };
    }
    return decideAndSave(table, undefined, async () => {
      const before = await load(table, organisations, params.code);
      isReplaced(before, organisation, ifMatch);
      const transaction = beginTransaction(table, at);
      const event = { type: "organisation-registered", at, by: caller.subject, organisation } as const;
      const saved = transaction.append(organisations, params.code, before, [event]);
      return { ok: true, transaction, body: toOrganisationDto(saved), version: saved.version, status: 200 };
    });
  });
