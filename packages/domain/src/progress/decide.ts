import {
  accept,
  type Context,
  confirmation,
  type Decision,
  entryStamp,
  type Fault,
  isFuture,
  refuse,
  stamp,
} from "../shared/index.ts";
import { activityOf, type WorkPlan } from "../work-plan/work-plan.ts";
import {
  type ProgressContent,
  type ProgressEvent,
  type ProgressRecord,
  progressRecordIdOf,
  type ReachedLine,
  releaseMethods,
} from "./progress-record.ts";

/** A year's progress for the first time; `known` is the record that there is of it already. */
export const recordProgress = (
  context: Context,
  plan: WorkPlan,
  { year, ...content }: ProgressContent & { readonly year: number },
  known: ProgressRecord | undefined,
): Decision<ProgressEvent> => {
  if (plan.status === "draft")
    return refuse("not-yet-published", "Progress is reported of a plan that was published.");
  if (plan.status === "withdrawn")
    return refuse("work-plan-closed", "The plan was withdrawn: nothing more is reported of it.");
  if (known !== undefined)
    return refuse(
      "progress-record-exists",
      `The progress of ${year} is recorded as ${known.id}; correct it.`,
    );
  const faults = [
    ...yearFaults(year, plan, context.at),
    ...(content.lines.length > 0
      ? []
      : [{ pointer: "/lines", detail: "Report what was reached of at least one activity or pillar." }]),
    ...lineFaults(content.lines, plan),
  ];
  if (faults.length > 0) return invalid(faults);
  const { state } = plan.content;
  return accept({
    type: "progress-recorded",
    id: progressRecordIdOf(plan.id, year),
    workPlanId: plan.id,
    state,
    year,
    content,
    ...entryStamp(context, state),
  });
};

/** Other figures in place of those reported; none at all where the year was reported by mistake. */
export const correctProgressRecord = (
  context: Context,
  record: ProgressRecord,
  plan: WorkPlan,
  { content, reason }: { readonly content: ProgressContent; readonly reason?: string },
): Decision<ProgressEvent> => {
  const faults = lineFaults(content.lines, plan);
  if (faults.length > 0) return invalid(faults);
  return accept({
    type: "progress-corrected",
    content,
    ...(reason !== undefined && { reason }),
    ...stamp(context, record.state),
  });
};

export const confirmProgressRecord = (context: Context, record: ProgressRecord): Decision<ProgressEvent> =>
  confirmation("progress-confirmed", context, record, { code: record.state, named: "State" });

const invalid = (faults: readonly Fault[]) =>
  refuse(
    "progress-record-invalid",
    "The year's progress does not fit its plan or itself; each fault says where.",
    faults,
  );

const yearFaults = (year: number, { content }: WorkPlan, at: string): Fault[] => {
  const pointer = "/year";
  return [
    ...(isFuture(`${year + 1}-01-01`, at)
      ? [{ pointer, detail: `${year} is not over: progress is reported of whole years.` }]
      : []),
    ...(year < content.period.from
      ? [{ pointer, detail: `The plan begins in ${content.period.from}.` }]
      : []),
  ];
};

const lineFaults = (lines: readonly ReachedLine[], plan: WorkPlan): Fault[] =>
  lines.flatMap((line, index) => [
    ...activityFaults(line, plan, `/lines/${index}`),
    ...(lines.slice(0, index).some((earlier) => isSameSubject(earlier, line))
      ? [{ pointer: `/lines/${index}`, detail: `${line.ref ?? line.pillar} has two lines.` }]
      : []),
    ...releaseFaults(line, `/lines/${index}`),
  ]);

const isSameSubject = (one: ReachedLine, other: ReachedLine): boolean =>
  one.ref === other.ref && (one.ref !== undefined || one.pillar === other.pillar);

const activityFaults = ({ ref, pillar }: ReachedLine, plan: WorkPlan, pointer: string): Fault[] => {
  if (ref === undefined) return [];
  const activity = activityOf(plan, ref);
  if (activity === undefined)
    return [{ pointer: `${pointer}/ref`, detail: `The plan has never had an activity ${ref}.` }];
  return activity.pillar === pillar
    ? []
    : [{ pointer: `${pointer}/pillar`, detail: `Activity ${ref} is of ${activity.pillar}.` }];
};

const releaseFaults = (line: ReachedLine, pointer: string): Fault[] => {
  const told = releaseMethods.flatMap((method) => line[method] ?? []);
  if (told.length === 0) return [];
  const parts = told.reduce((total, area) => total + area, 0);
  const { areaM2 } = line;
  const fault = (detail: string) => [{ pointer: `${pointer}/areaM2`, detail }];
  if (areaM2 === undefined)
    return fault("Give all the area that was released, beside what was cancelled, reduced or cleared of it.");
  if (parts > areaM2)
    return fault(`Cancelled, reduced and cleared are ${parts} together, more than ${areaM2}.`);
  return told.length === releaseMethods.length && parts < areaM2
    ? fault(`Cancelled, reduced and cleared are ${parts} together, less than ${areaM2}.`)
    : [];
};
