import { listResourceMobilisationPlans } from "@angkor/contract/operations/list-resource-mobilisation-plans";
import { canSee } from "@angkor/domain";
import { handle } from "@angkor/http";
import { kindPartition, resourceMobilisationPlans, statePartition } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { page } from "../page.ts";
import {
  resourceMobilisationPlanRecords,
  toResourceMobilisationPlanDto,
} from "./resource-mobilisation-plan-dto.ts";

const kind = "resource-mobilisation-plan";

export const listResourceMobilisationPlansHandler = ({ table }: Dependencies) =>
  handle(listResourceMobilisationPlans, async ({ query, caller }) => ({
    body: await page(table, resourceMobilisationPlans, toResourceMobilisationPlanDto, query, {
      listings: [
        query.state === undefined
          ? { index: "kind", partition: kindPartition(kind) }
          : { index: "state", partition: statePartition(kind, [query.state]) },
      ],
      filters: [query.status],
      keep: ({ state: plan }) =>
        canSee(caller, resourceMobilisationPlanRecords.seen(plan)) &&
        (query.status === undefined || plan.status === query.status),
    }),
  }));
