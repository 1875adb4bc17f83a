import { acceptIndividualisedApproachCase } from "@angkor/contract/operations/accept-individualised-approach-case";
import { acceptCase } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeConvenedCase } from "./change-case.ts";

export const acceptIndividualisedApproachCaseHandler = ({ table }: Dependencies) =>
  handle(acceptIndividualisedApproachCase, ({ params, caller, at, ifMatch }) =>
    changeConvenedCase(table, { id: params.id, caller, at, ifMatch }, (one) =>
      acceptCase({ caller, at }, one),
    ),
  );
