import { type Cells, shortest } from "../table/index.ts";
import { isMineActionAlone, mineAction } from "./flow-scope.ts";

/** The columns of an export that a flow is read from. */
export const flowColumns = [
  "id",
  "date",
  "decisionDate",
  "firstReportedDate",
  "description",
  "keywords",
  "amountUSD",
  "originalAmount",
  "originalCurrency",
  "srcOrganization",
  "srcOrganizationTypes",
  "srcLocations",
  "srcUsageYearStart",
  "srcUsageYearEnd",
  "destPlanId",
  "destOrganization",
  "destGlobalClusters",
  "destLocations",
  "destUsageYearStart",
  "destUsageYearEnd",
  "contributionType",
  "flowType",
  "boundary",
  "onBoundary",
  "status",
] as const;

interface Years {
  readonly from: number;
  readonly to: number;
}

const statuses = ["pledge", "commitment", "paid"] as const;

/** A flow of FTS that counts, as its row tells it. */
export interface Flow {
  readonly line: number;
  readonly id: string;
  readonly status: (typeof statuses)[number];
  /** As FTS converts it. */
  readonly usd: string;
  /** The original amount where there is one. */
  readonly amount: string;
  readonly currency: string;
  readonly isOriginal: boolean;
  readonly decidedOn: string;
  readonly decidedIn: string;
  readonly date: string;
  readonly title: string;
  readonly source: {
    readonly organisation: string;
    readonly types: string;
    readonly locations: readonly string[];
    readonly years: Years;
  };
  readonly receiver: string;
  /** The reporter's own reference. */
  readonly reference: string;
  readonly planId: string;
  readonly states: readonly string[];
  /** Mine action and nothing else: its pillar is not told, yet it is one. */
  readonly mineActionAlone: boolean;
  /** Of FTS's own cluster mine action and no other, as its totals count it. */
  readonly isClusterMineAction: boolean;
  readonly years: Years;
  readonly citation: string;
}

const standardSource = "OCHA FTS, HDX export of flows";

const listOf = (text: string): readonly string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

const yearsOf = (cells: Cells, start: string, end: string): Years | undefined => {
  const from = cells.integer(start);
  const to = cells.integer(end) ?? from;
  return from === undefined || to === undefined ? undefined : { from, to };
};

/** What it is for, who gets it, and whether it comes in goods and services. */
const titleOf = (cells: Cells): string => {
  const what = cells.text("description").replace(/\s+/g, " ") || `FTS flow ${cells.text("id")}`;
  const to = cells.text("destOrganization");
  const marks = [to && `to ${to}`, cells.text("contributionType") === "in kind" && "in kind"].filter(Boolean);
  const tail = marks.length > 0 ? ` (${marks.join(", ")})` : "";
  return `${what.slice(0, Math.max(0, 300 - tail.length))}${tail.slice(0, 300)}`.trim();
};

const moneyOf = (cells: Cells) => {
  const usd = cells.dollars("amountUSD");
  const original = cells.amount("originalAmount");
  const currency = cells.text("originalCurrency");
  if (original !== undefined && original !== "0" && currency === "")
    cells.fault("originalCurrency", "An original amount needs its currency.");
  if (original === undefined || original === "0" || currency === "")
    return { usd: usd ?? "0", amount: shortest(usd ?? "0"), currency: "USD", isOriginal: false };
  return { usd: usd ?? "0", amount: original, currency, isOriginal: true };
};

const daysOf = (cells: Cells) => {
  const days = (["decisionDate", "firstReportedDate", "date"] as const).flatMap((column) => {
    const day = cells.day(column);
    return day === undefined ? [] : [{ column, day }];
  });
  const [first] = days;
  if (first === undefined) cells.required("decisionDate");
  return { decided: first, date: days.find(({ column }) => column === "date")?.day ?? first?.day ?? "" };
};

/** Ids become parts of references and citations. */
const checkIds = (cells: Cells): void => {
  cells.required("id");
  for (const column of ["id", "destPlanId"]) {
    if (!/^[A-Za-z0-9-]*$/.test(cells.text(column)))
      cells.fault(column, "An id has digits and letters only.");
  }
};

/** The flow of a row; undefined where a cell is wrong: the faults are the cells'. */
export const readFlow = (cells: Cells): Flow | undefined => {
  const years = yearsOf(cells, "destUsageYearStart", "destUsageYearEnd");
  if (years === undefined) cells.required("destUsageYearStart");
  const status = statuses.find((known) => known === cells.text("status"));
  if (status === undefined) cells.fault("status", `A status is one of ${statuses.join(", ")}.`);
  const { decided, date } = daysOf(cells);
  checkIds(cells);
  const rest = {
    ...moneyOf(cells),
    date,
    source: {
      organisation: cells.text("srcOrganization"),
      types: cells.text("srcOrganizationTypes"),
      locations: listOf(cells.text("srcLocations")),
      years: yearsOf(cells, "srcUsageYearStart", "srcUsageYearEnd") ?? years ?? { from: 0, to: 0 },
    },
  };
  if (cells.faults.length > 0 || years === undefined || status === undefined || decided === undefined)
    return undefined;
  return {
    ...rest,
    line: cells.line,
    id: cells.text("id"),
    status,
    decidedOn: decided.day,
    decidedIn: decided.column,
    title: titleOf(cells),
    receiver: cells.text("destOrganization"),
    reference: cells.text("refCode"),
    planId: cells.text("destPlanId"),
    states: [...new Set(listOf(cells.text("destLocations")))].sort(),
    mineActionAlone: isMineActionAlone(cells),
    isClusterMineAction: cells.text("destGlobalClusters") === mineAction,
    years,
    citation: cells.text("source") || standardSource,
  };
};
