import { confirmIndividualisedApproachCase } from "@angkor/contract/operations/confirm-individualised-approach-case";
import { confirmCase } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeOwnCase } from "./change-case.ts";

export const confirmIndividualisedApproachCaseHandler = ({ table }: Dependencies) =>
  handle(confirmIndividualisedApproachCase, ({ params, caller, at, ifMatch }) =>
    changeOwnCase(table, { id: params.id, caller, at, ifMatch }, (one) => confirmCase({ caller, at }, one)),
  );
