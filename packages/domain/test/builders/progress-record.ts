import {
  evolveProgress,
  type ProgressEvent,
  type ProgressRecord,
  progressRecordIdOf,
  type ReachedLine,
  stateCode,
  type WorkPlanId,
} from "../../src/index.ts";
import { after, focalPoint } from "./basics.ts";

/** What Cambodia reports in spring to have reached in the year before, under the plan of `aWorkPlan`. */
export const aProgressRecord = (
  year: number,
  lines: readonly ReachedLine[],
  workPlanId: WorkPlanId = "wp_1",
): ProgressRecord => {
  const event: ProgressEvent = {
    type: "progress-recorded",
    id: progressRecordIdOf(workPlanId, year),
    workPlanId,
    state: stateCode("KHM"),
    year,
    content: { lines },
    at: `${year + 1}-04-30T12:00:00.000Z`,
    by: focalPoint("KHM").subject,
  };
  return after(evolveProgress, [event]);
};
