import { closeIndividualisedApproachCase } from "@angkor/contract/operations/close-individualised-approach-case";
import { closeCase } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeConvenedCase } from "./change-case.ts";

export const closeIndividualisedApproachCaseHandler = ({ table }: Dependencies) =>
  handle(closeIndividualisedApproachCase, ({ params, body, caller, at, ifMatch }) =>
    changeConvenedCase(table, { id: params.id, caller, at, ifMatch }, (one) =>
      closeCase({ caller, at }, one, body.outcome),
    ),
  );
