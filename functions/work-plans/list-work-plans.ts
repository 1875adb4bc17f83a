import { listWorkPlans } from "@angkor/contract/operations/list-work-plans";
import { canSee } from "@angkor/domain";
import { handle } from "@angkor/http";
import { kindPartition, statePartition, workPlans } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { seenNow } from "../naming.ts";
import { page } from "../page.ts";
import { planNames, planSeen, toWorkPlanSummaryDto } from "./work-plan-dto.ts";

export const listWorkPlansHandler = ({ table }: Dependencies) =>
  handle(listWorkPlans, async ({ query, caller }) => {
    const { items, ...rest } = await page(table, workPlans, (loaded) => loaded, query, {
      listings: [
        query.state === undefined
          ? { index: "kind", partition: kindPartition("work-plan") }
          : { index: "state", partition: statePartition("work-plan", [query.state]) },
      ],
      filters: [query.status, query.kind],
      keep: ({ state: plan }) =>
        canSee(caller, planSeen(plan)) &&
        (query.status === undefined || plan.status === query.status) &&
        (query.kind === undefined || plan.content.kind === query.kind),
    });
    const plans = items.map(({ state }) => state);
    const mayName = await planNames(seenNow(table), caller, plans);
    return { body: { items: items.map((plan) => toWorkPlanSummaryDto(plan, mayName)), ...rest } };
  });
