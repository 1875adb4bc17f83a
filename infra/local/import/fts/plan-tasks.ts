import type { Client, Schema } from "@angkor/client";
import { WorkPlanInputSchema } from "@angkor/contract/schemas/work-plan";
import { citedPlan, mineAction, planCitation } from "@angkor/documents/fts";
import { type PlanChange, savePlan } from "../api/save-plan.ts";
import { type Places, schemaFaults } from "../places.ts";
import type { Tally } from "../report.ts";
import { rejectRecord, type Task } from "../tasks.ts";
import { closing, isOwnClosing } from "./closing.ts";
import type { RequirementRow } from "./requirement-rows.ts";

type Summary = Schema<"WorkPlanSummary">;
type Activity = Schema<"Activity">;

const nameOf = (planId: string, state: string): string => `${planId}|${state}`;

/** The latest record of each plan and State. */
export const plansOf = (summaries: readonly Summary[]): ReadonlyMap<string, Summary> => {
  const plans = new Map<string, Summary>();
  for (const plan of summaries.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))) {
    const planId = citedPlan(plan.source?.citation);
    if (planId !== undefined) plans.set(nameOf(planId, plan.state), plan);
  }
  return plans;
};

const held = (plan: Summary | undefined): string | undefined => {
  if (plan?.status === "superseded")
    return "another plan superseded it in the service: importing does not undo that";
  if (plan?.status === "withdrawn" && !isOwnClosing(plan.closedReason))
    return "a person withdrew it in the service: importing does not undo that";
  return undefined;
};

/** The rows' years replace those of the plan; years that the file does not speak of stay. */
const yearsOf = (rows: readonly RequirementRow[], before: Activity | undefined): Activity["years"] => {
  const told = new Set(rows.map(({ year }) => year));
  const kept = (before?.years ?? []).filter(({ year }) => year !== undefined && !told.has(year));
  return [
    ...rows.flatMap(({ year, requirement }) =>
      requirement === undefined ? [] : [{ year, cost: requirement }],
    ),
    ...kept,
  ];
};

/** The plan of rows of one FTS plan and State; nothing when no requirement is reported. */
const planOf = (
  rows: readonly [RequirementRow, ...RequirementRow[]],
  activities: readonly Activity[],
): Schema<"WorkPlanInput"> | undefined => {
  const latest = rows.reduce((best, row) => (row.year > best.year ? row : best));
  const ref = `cluster-${latest.clusterCode || "mine-action"}`;
  const years = yearsOf(
    rows,
    activities.find((activity) => activity.ref === ref),
  );
  if (years.length === 0) return undefined;
  const covered = years.flatMap(({ year }) => year ?? []);
  return {
    state: latest.state,
    kind: "humanitarian-response-plan",
    title: latest.name,
    currency: "USD",
    period: { from: Math.min(...covered), to: Math.max(...covered) },
    activities: [{ ref, title: mineAction, pillar: "unspecified", years }],
    source: { citation: planCitation(latest.planId, latest.source), verified: true },
  };
};

const placesOf = (rows: readonly RequirementRow[]): Places => [
  ...rows.slice(0, 1).flatMap(
    ({ line }): Places => [
      ["", line, "requirements"],
      ["/state", line, "countryCode"],
      ["/title", line, "name"],
      ["/period", line, "year"],
      ["/activities/0/ref", line, "clusterCode"],
    ],
  ),
  ...rows
    .filter(({ requirement }) => requirement !== undefined)
    .flatMap(
      ({ line }, index): Places => [
        [`/activities/0/years/${index}`, line, "requirements"],
        [`/activities/0/years/${index}/year`, line, "year"],
      ],
    ),
];

/** One task for each FTS plan and State that has or had a requirement. */
export const planTasks = (
  client: Client,
  tally: Tally,
  rows: readonly RequirementRow[],
  summaries: readonly Summary[],
): readonly Task[] => {
  const plans = plansOf(summaries);
  return [...Map.groupBy(rows, ({ planId, state }) => nameOf(planId, state))].flatMap(([name, of]) => {
    const [first, ...others] = of;
    const before = plans.get(name);
    if (first === undefined) return [];
    return planTask(client, tally, [first, ...others], before);
  });
};

const planTask = (
  client: Client,
  tally: Tally,
  rows: readonly [RequirementRow, ...RequirementRow[]],
  before: Summary | undefined,
): readonly Task[] => {
  const wanted: PlanChange["wanted"] = (activities) => planOf(rows, activities);
  const body = wanted([]);
  if (body === undefined && before === undefined) return [];
  const lines = rows.map(({ line }) => line);
  const reason = held(before);
  if (reason !== undefined) {
    for (const line of lines) tally.setAside(line, reason);
    return [];
  }
  const places = placesOf(rows);
  const faults = body === undefined ? [] : schemaFaults(WorkPlanInputSchema, body, places, rows[0].line);
  if (faults.length > 0) {
    rejectRecord(tally, lines, faults);
    return [];
  }
  const reasons = { revised: closing.replaced, withdrawn: closing.dropped };
  return [{ lines, places, run: () => savePlan(client, tally, { before, wanted, ...reasons }) }];
};
