import { shortest } from "../amounts.ts";
import type { Tally } from "../report.ts";
import { type Cells, cellsOf, requireColumns } from "../table/cells.ts";
import type { Table } from "../table/read-table.ts";
import { asideReason, isMineActionAlone } from "./flow-scope.ts";
import { mineAction } from "./requirement-rows.ts";

export const kind = "fts-flows";

const columns = [
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

const parse = (cells: Cells, tally: Tally): Flow | undefined => {
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
  if (cells.faults.length > 0 || years === undefined || status === undefined || decided === undefined) {
    tally.reject(cells.faults);
    return undefined;
  }
  return {
    ...rest,
    line: cells.line,
    id: cells.text("id"),
    status,
    decidedOn: decided.day,
    decidedIn: decided.column,
    title: titleOf(cells),
    planId: cells.text("destPlanId"),
    states: [...new Set(listOf(cells.text("destLocations")))].sort(),
    mineActionAlone: isMineActionAlone(cells),
    isClusterMineAction: cells.text("destGlobalClusters") === mineAction,
    years,
    citation: cells.text("source") || standardSource,
  };
};

/** The flows that count, each once. */
export const readFlows = (table: Table, tally: Tally): readonly Flow[] => {
  requireColumns(table, kind, columns);
  const flows = new Map<string, Flow>();
  for (const row of table.rows) {
    const cells = cellsOf(row);
    const reason = asideReason(cells);
    if (cells.faults.length > 0) tally.reject(cells.faults);
    else if (reason !== undefined) tally.setAside(row.line, reason);
    else keepOnce(flows, parse(cells, tally), tally);
  }
  return [...flows.values()];
};

const figuresOf = ({ line: _line, title: _title, citation: _citation, ...figures }: Flow): string =>
  JSON.stringify(figures);

/** A flow stands on a row for each country it reaches; the rows say the same. */
const keepOnce = (flows: Map<string, Flow>, flow: Flow | undefined, tally: Tally): void => {
  if (flow === undefined) return;
  const earlier = flows.get(flow.id);
  if (earlier === undefined) flows.set(flow.id, flow);
  else if (figuresOf(earlier) === figuresOf(flow))
    tally.setAside(flow.line, "another row of a flow that counts already");
  else
    tally.reject([
      {
        line: flow.line,
        column: "id",
        reason: `Flow ${flow.id} stands in line ${earlier.line} with other figures; a flow counts once.`,
      },
    ]);
};
