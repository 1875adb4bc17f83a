import { declineIndividualisedApproachCase } from "@angkor/contract/operations/decline-individualised-approach-case";
import { declineCase } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeConvenedCase } from "./change-case.ts";

export const declineIndividualisedApproachCaseHandler = ({ table }: Dependencies) =>
  handle(declineIndividualisedApproachCase, ({ params, body, caller, at, ifMatch }) =>
    changeConvenedCase(table, { id: params.id, caller, at, ifMatch }, (one) =>
      declineCase({ caller, at }, one, body.reason),
    ),
  );
