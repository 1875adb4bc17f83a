import { getWorkPlan } from "@angkor/contract/operations/get-work-plan";
import type { WorkPlan } from "@angkor/domain";
import { handle, problem } from "@angkor/http";
import { type Loaded, loadHistory, workPlans } from "@angkor/store";
import { loadVisible, visible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { normalInstant } from "../wire.ts";
import { foldWorkPlan } from "./save-work-plan.ts";
import { toWorkPlanDto, workPlanRecords } from "./work-plan-dto.ts";

export const getWorkPlanHandler = ({ table }: Dependencies) =>
  handle(getWorkPlan, async ({ params, query, caller }) => {
    const current = await loadVisible(table, workPlanRecords, params.id, caller);
    if (query.version === undefined && query.asOf === undefined) {
      return { body: toWorkPlanDto(current), version: current.version };
    }
    const asOf = query.asOf === undefined ? undefined : normalInstant(query.asOf);
    const history = await loadHistory(table, workPlans, params.id);
    const until = history.filter(
      ({ version, event }) =>
        (query.version === undefined || version <= query.version) && (asOf === undefined || event.at <= asOf),
    );
    const version = until.at(-1)?.version;
    const state = foldWorkPlan(until.map(({ event }) => event));
    if (
      state === undefined ||
      version === undefined ||
      (query.version !== undefined && query.asOf === undefined && version !== query.version)
    ) {
      throw problem(
        "version-not-found",
        `${params.id} has versions 1 to ${current.version}, from ${current.state.createdAt} on.`,
      );
    }
    const then: Loaded<WorkPlan> = { id: current.id, state, version, counters: {} };
    return {
      body: toWorkPlanDto(visible(then, workPlanRecords, params.id, caller)),
      version,
    };
  });
