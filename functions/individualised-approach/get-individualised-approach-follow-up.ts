import { getIndividualisedApproachFollowUp } from "@angkor/contract/operations/get-individualised-approach-follow-up";
import { mayReadExpression } from "@angkor/domain";
import { handle } from "@angkor/http";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { buildFollowUp } from "./build-follow-up.ts";
import { caseRecords } from "./case-dto.ts";

export const getIndividualisedApproachFollowUpHandler = (dependencies: Dependencies) =>
  handle(getIndividualisedApproachFollowUp, async ({ params, query, caller, at }) => {
    const { state: one } = await loadVisible(dependencies.table, caseRecords, params.id, caller);
    return {
      body: await buildFollowUp(dependencies, one, {
        query,
        caller,
        at,
        pointer: "/query/asOf",
        mayReadExpression: (expression) => mayReadExpression(caller, expression, one),
      }),
    };
  });
