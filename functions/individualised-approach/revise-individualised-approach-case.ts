import { reviseIndividualisedApproachCase } from "@angkor/contract/operations/revise-individualised-approach-case";
import { reviseCase } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeOwnCase } from "./change-case.ts";

export const reviseIndividualisedApproachCaseHandler = ({ table }: Dependencies) =>
  handle(reviseIndividualisedApproachCase, ({ params, body, caller, at, ifMatch }) =>
    changeOwnCase(table, { id: params.id, caller, at, ifMatch }, (one) =>
      reviseCase({ caller, at }, one, body),
    ),
  );
