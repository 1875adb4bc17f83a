import { getWorkPlanCompleteness } from "@angkor/contract/operations/get-work-plan-completeness";
import { completenessOf, planNaming } from "@angkor/domain";
import { handle } from "@angkor/http";
import { completenessContext } from "../completeness-context.ts";
import { completenessDto } from "../completeness-dto.ts";
import type { Dependencies } from "../composition.ts";
import { listKnown } from "../list-known.ts";
import { seenNow } from "../naming.ts";
import { loadVersion } from "../versions.ts";
import { normalInstant, notAfter } from "../wire.ts";
import { planNames, workPlanRecords } from "../work-plans/work-plan-dto.ts";

export const getWorkPlanCompletenessHandler = ({ table }: Dependencies) =>
  handle(getWorkPlanCompleteness, async ({ params, query, caller, at }) => {
    const asOf = query.asOf === undefined ? undefined : notAfter(at, normalInstant(query.asOf));
    const on = query.on ?? (asOf ?? at).slice(0, 10);
    const found = await loadVersion(table, workPlanRecords, params.id, {
      query: asOf === undefined ? {} : { asOf },
      caller,
    });
    const plan = planNaming(found.state, await planNames(seenNow(table), caller, [found.state]));
    const list = await listKnown(table, asOf);
    const context = await completenessContext(table, list, plan, { caller, on, asOf });
    return {
      body: {
        computedAt: at,
        ...(asOf !== undefined && { asOf }),
        ...completenessDto(found, completenessOf(plan, context), on),
      },
    };
  });
