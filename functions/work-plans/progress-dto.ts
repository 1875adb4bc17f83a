import type {
  ProgressAgainstPlanSchema,
  ProgressCorrectionSchema,
  ProgressRecordSchema,
} from "@angkor/contract/schemas/progress";
import {
  type Caller,
  type CumulativeProgress,
  type MilestoneLine,
  type ProgressContent,
  type ProgressEvent,
  type ProgressRecord,
  type ProgressRecordId,
  planOfProgress,
  progressAgainstPlan,
  ratio,
  type WorkPlan,
} from "@angkor/domain";
import { type Loaded, load, progressRecords, type Table } from "@angkor/store";
import type * as z from "zod";
import { type RecordKind, visible } from "../access.ts";
import { recordDto } from "../records.ts";
import { spanDto } from "../wire.ts";
import { planSeen, workPlanRecords } from "./work-plan-dto.ts";

export type ProgressRecordDto = z.input<typeof ProgressRecordSchema>;
type AgainstPlanDto = z.input<typeof ProgressAgainstPlanSchema>;

/** Records of what was reached under a plan: whoever sees the plan sees them. */
export const progressRecordsOf = (plan: WorkPlan): RecordKind<ProgressRecord, ProgressEvent> => ({
  aggregate: progressRecords,
  seen: () => planSeen(plan),
  missing: "progress-record-not-found",
});

/** Plans of which a progress record is asked for: where the plan can't be seen, there is no record. */
export const planRecordsOfProgress = { ...workPlanRecords, missing: "progress-record-not-found" } as const;

/** The plan of a record that this caller may see. */
export const loadPlanOfProgress = async (
  table: Table,
  id: ProgressRecordId,
  caller: Caller,
): Promise<WorkPlan> => {
  const plan = await load(table, workPlanRecords.aggregate, planOfProgress(id));
  return visible(plan, planRecordsOfProgress, id, caller).state;
};

export const toProgressContent = ({
  lines,
  source,
}: Pick<z.output<typeof ProgressCorrectionSchema>, "lines" | "source">): ProgressContent => ({
  lines,
  ...(source && { source }),
});

export const toProgressRecordDto = (
  { state: record, version }: Loaded<ProgressRecord>,
  { visibility }: WorkPlan,
): ProgressRecordDto => ({
  id: record.id,
  workPlanId: record.workPlanId,
  state: record.state,
  year: record.year,
  ...recordDto({ ...record, visibility }, version),
  lines: record.lines.map((line) => ({ ...line })),
});

/** Milestones beside what was reached, on a day (`YYYY-MM-DD`). */
export const toProgressAgainstPlanDto = (
  plan: WorkPlan,
  records: readonly ProgressRecord[],
  on: string,
): AgainstPlanDto => {
  const { lines, cumulative, remaining } = progressAgainstPlan(plan, records, on);
  return {
    workPlanId: plan.id,
    title: plan.content.title,
    status: plan.status,
    lines: lines.map(lineDto),
    cumulative: cumulative.map(cumulativeDto),
    remaining: [...remaining],
    unconfirmed: records
      .filter(({ enteredBy, confirmedAt }) => enteredBy !== undefined && confirmedAt === undefined)
      .map(({ year }) => year)
      .sort((one, other) => one - other),
  };
};

const lineDto = ({
  pillar,
  activity,
  span,
  planned,
  reached,
}: MilestoneLine): AgainstPlanDto["lines"][number] => ({
  pillar,
  ...(activity && { ref: activity.ref, title: activity.title }),
  ...spanDto(span),
  ...(planned && { planned }),
  ...(reached && { reached }),
});

const cumulativeDto = ({
  toDate,
  notReported,
  ...rest
}: CumulativeProgress): AgainstPlanDto["cumulative"][number] => ({
  ...rest,
  ...(toDate && { toDate: { ...toDate, share: ratio(BigInt(toDate.reached), BigInt(toDate.planned)) } }),
  notReported: [...notReported],
});
