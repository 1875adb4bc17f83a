import { withdrawIndividualisedApproachCase } from "@angkor/contract/operations/withdraw-individualised-approach-case";
import { withdrawCase } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeOwnCase } from "./change-case.ts";

export const withdrawIndividualisedApproachCaseHandler = ({ table }: Dependencies) =>
  handle(withdrawIndividualisedApproachCase, ({ params, body, caller, at, ifMatch }) =>
    changeOwnCase(table, { id: params.id, caller, at, ifMatch }, (one) =>
      withdrawCase({ caller, at }, one, body.reason),
    ),
  );
