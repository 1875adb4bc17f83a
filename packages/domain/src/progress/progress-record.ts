import type { EventBase, Pillar, RecordBase, Source, StateCode } from "../shared/index.ts";
import type { Milestones, WorkPlanId } from "../work-plan/work-plan.ts";

export type ProgressRecordId = `pr_${string}`;

/** The methods of land release (Action 22): by non-technical survey, by technical survey, by clearance. */
export const releaseMethods = ["cancelledM2", "reducedM2", "clearedM2"] as const;
export type ReleaseMethod = (typeof releaseMethods)[number];

/**
 * What was reached, in the measures of milestones. `areaM2` is all the area that was released, and the methods are parts
 * of it, in square metres. What is left out was not reported, which is never zero.
 */
export interface Reached extends Milestones, Readonly<Partial<Record<ReleaseMethod, number>>> {}

/** What was reached of one activity or, without `ref`, of a pillar beyond what is told by activity. */
export interface ReachedLine extends Reached {
  /** The plan's own reference of the activity. */
  readonly ref?: string;
  readonly pillar: Pillar;
}

export interface ProgressContent {
  /** None where nothing is reported of the year any more. */
  readonly lines: readonly ReachedLine[];
  readonly source?: Source;
}

/**
 * What a State reports to have reached in one calendar year under one of its work plans. Whoever sees the plan sees it.
 * It belongs to the plan and not to a version of it, so that a revision loses nothing of what was reached.
 */
export interface ProgressRecord extends Omit<RecordBase, "visibility"> {
  readonly id: ProgressRecordId;
  readonly workPlanId: WorkPlanId;
  readonly state: StateCode;
  readonly year: number;
  readonly lines: readonly ReachedLine[];
}

export type ProgressEvent =
  | (EventBase & {
      readonly type: "progress-recorded";
      readonly id: ProgressRecordId;
      readonly workPlanId: WorkPlanId;
      readonly state: StateCode;
      readonly year: number;
      readonly content: ProgressContent;
      readonly enteredBy?: "isu";
    })
  | (EventBase & {
      readonly type: "progress-corrected";
      readonly content: ProgressContent;
      readonly reason?: string;
    })
  | (EventBase & { readonly type: "progress-confirmed" });

/** One record for each plan and year. */
export const progressRecordIdOf = (plan: WorkPlanId, year: number): ProgressRecordId =>
  `pr_${plan.slice(3)}.${year}`;

/** The plan of a record. */
export const planOfProgress = (id: ProgressRecordId): WorkPlanId => `wp_${id.slice(3, id.lastIndexOf("."))}`;

/** The state after an event. Pure; an event that cannot follow is a defect and throws. */
export const evolveProgress = (record: ProgressRecord | undefined, event: ProgressEvent): ProgressRecord => {
  if (event.type === "progress-recorded") {
    const { id, workPlanId, state, year, content, enteredBy, at } = event;
    return {
      id,
      workPlanId,
      state,
      year,
      ...content,
      ...(enteredBy && { enteredBy }),
      createdAt: at,
      updatedAt: at,
    };
  }
  if (record === undefined) throw new Error(`${event.type} before progress-recorded`);
  switch (event.type) {
    case "progress-corrected": {
      const { source: _source, ...kept } = record;
      return { ...kept, ...event.content, updatedAt: event.at };
    }
    case "progress-confirmed":
      return { ...record, confirmedAt: event.at, updatedAt: event.at };
  }
};
