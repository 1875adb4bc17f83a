import { cellsOf, type Row, requireColumns, type Table } from "@angkor/documents/table";
import type { Tally } from "../report.ts";

export const kind = "work-plans";

const needed = ["state", "plan", "title", "currency", "activity", "activityTitle", "pillar", "year", "cost"];

/** A line of a plan: what an activity costs in a year, or in years that the plan does not divide. */
export interface PlanRow {
  readonly line: number;
  readonly state: string;
  readonly plan: string;
  /** What is told of the whole plan, by column; a cell may be left empty after the first. */
  readonly head: ReadonlyMap<string, string>;
  readonly activity: string;
  /** What is told of the whole activity. */
  readonly about: ReadonlyMap<string, string>;
  readonly years: { readonly from: number; readonly to: number };
  readonly cost: string;
  readonly national?: { readonly amount: string; readonly status: string; readonly inKind: boolean };
  readonly assistanceRequired?: string;
  readonly milestones: ReadonlyMap<string, number>;
}

/** What a plan says in words, each subject in a column of its own. */
export const sectionColumns = [
  "evidenceBase",
  "diverseNeeds",
  "climateEnvironment",
  "riskEducation",
  "resourceMobilisation",
] as const;
export const headColumns = [
  "title",
  "kind",
  "currency",
  "from",
  "to",
  "visibility",
  "supersedes",
  "source",
  "sourceUrl",
  "adoptedOn",
  ...sectionColumns,
] as const;
export const activityColumns = ["activityTitle", "pillar", "priority"] as const;
const milestoneColumns = ["areaM2", "areas", "people"] as const;

const given = (row: Row, columns: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    columns.flatMap((name) => {
      const text = row.cells.get(name) ?? "";
      return text === "" ? [] : [[name, text] as const];
    }),
  );

const parse = (row: Row, tally: Tally): PlanRow | undefined => {
  const cells = cellsOf(row);
  const from = cells.integer("year");
  if (cells.text("year") === "") cells.required("year");
  const to = cells.integer("yearTo") ?? from;
  const cost = cells.amount("cost");
  if (cells.text("cost") === "") cells.required("cost");
  const own = cells.amount("nationalContribution");
  const status = cells.text("nationalStatus");
  if (own !== undefined && status === "")
    cells.fault("nationalStatus", "Say whether the contribution is planned, committed or disbursed.");
  const inKind = cells.text("nationalInKind");
  if (!["", "yes", "no"].includes(inKind)) cells.fault("nationalInKind", "Write yes, no or nothing.");
  const assistanceRequired = cells.amount("assistanceRequired");
  const milestones = milestoneColumns.flatMap((name) => {
    const value = cells.integer(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const rest = { line: row.line, state: cells.required("state"), plan: cells.required("plan") };
  const activity = cells.required("activity");
  if (!/^[A-Za-z0-9_-]{0,60}$/.test(rest.plan))
    cells.fault("plan", "A plan's reference has at most 60 letters, digits, hyphens or underscores.");
  tally.reject(cells.faults);
  if (cells.faults.length > 0 || from === undefined || to === undefined || cost === undefined)
    return undefined;
  return {
    ...rest,
    head: given(row, headColumns),
    activity,
    about: given(row, activityColumns),
    years: { from, to },
    cost,
    ...(own !== undefined && { national: { amount: own, status, inKind: inKind === "yes" } }),
    ...(assistanceRequired !== undefined && { assistanceRequired }),
    milestones: new Map(milestones),
  };
};

/** The lines of a file of plans; those of a plan with a faulty line fall with it. */
export const readPlanRows = (table: Table, tally: Tally): readonly PlanRow[] => {
  requireColumns(table, kind, needed);
  const broken = new Map<string, number>();
  const nameOf = (row: Row) => `${row.cells.get("state")}|${row.cells.get("plan")}`;
  const rows = table.rows.flatMap((row) => {
    const parsed = parse(row, tally);
    if (parsed === undefined && !broken.has(nameOf(row))) broken.set(nameOf(row), row.line);
    return parsed ?? [];
  });
  return rows.filter(({ state, plan, line }) => {
    const first = broken.get(`${state}|${plan}`);
    if (first === undefined) return true;
    tally.reject([{ line, reason: `It belongs to the same plan as line ${first}, which was rejected.` }]);
    return false;
  });
};
