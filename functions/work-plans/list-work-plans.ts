import { listWorkPlans } from "@angkor/contract/operations/list-work-plans";
import { canSee } from "@angkor/domain";
import { handle } from "@angkor/http";
import { kindPartition, statePartition, workPlans } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { page } from "../page.ts";
import { planSeen, toWorkPlanSummaryDto } from "./work-plan-dto.ts";

export const listWorkPlansHandler = ({ table }: Dependencies) =>
  handle(listWorkPlans, async ({ query, caller }) => ({
    body: await page(table, workPlans, toWorkPlanSummaryDto, query, {
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
    }),
  }));
