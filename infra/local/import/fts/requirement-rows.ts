import { mineAction } from "@angkor/documents/fts";
import { cellsOf, type Row, requireColumns, type Table } from "@angkor/documents/table";
import type { Tally } from "../report.ts";

export const kind = "fts-requirements";

const columns = [
  "countryCode",
  "id",
  "name",
  "code",
  "startDate",
  "endDate",
  "year",
  "clusterCode",
  "cluster",
  "requirements",
  "funding",
] as const;

/** A plan of FTS in a State and year. Absent is not reported; 0 is reported. Dollars as printed. */
export interface RequirementRow {
  readonly line: number;
  readonly state: string;
  readonly planId: string;
  readonly code: string;
  readonly name: string;
  readonly clusterCode: string;
  readonly year: number;
  readonly endDate?: string;
  readonly requirement?: string;
  readonly funding?: string;
  readonly source: string;
}

const standardSource = "OCHA FTS, HDX export of requirements and funding by global cluster";

const parse = (row: Row, tally: Tally): RequirementRow | undefined => {
  const cells = cellsOf(row);
  const endDate = cells.day("endDate");
  const requirement = cells.dollars("requirements");
  const funding = cells.dollars("funding");
  const year = cells.integer("year");
  if (cells.text("year") === "") cells.required("year");
  const parsed = {
    line: row.line,
    state: cells.required("countryCode"),
    planId: cells.required("id"),
    code: cells.text("code"),
    name: cells.required("name"),
    clusterCode: cells.text("clusterCode"),
    year: year ?? 0,
    ...(endDate !== undefined && { endDate }),
    ...(requirement !== undefined && { requirement }),
    ...(funding !== undefined && { funding }),
    source: cells.text("source") || standardSource,
  };
  if (!/^[A-Za-z0-9-]+$/.test(parsed.planId) && parsed.planId !== "")
    cells.fault("id", "The id of a plan has digits and letters only.");
  if (cells.faults.length === 0) return parsed;
  tally.reject(cells.faults);
  return undefined;
};

const asideReason = ({ cells }: Row): string | undefined => {
  if (cells.get("cluster") !== mineAction) return "of another cluster than mine action";
  if (/[,|]/.test(cells.get("countryCode") ?? ""))
    return "of several States together: FTS declares no split, and none is made up";
  return undefined;
};

/** The rows of the cluster mine action; each plan, State and year once. */
export const readRequirementRows = (table: Table, tally: Tally): readonly RequirementRow[] => {
  requireColumns(table, kind, columns);
  const seen = new Map<string, RequirementRow>();
  for (const row of table.rows) {
    const reason = asideReason(row);
    if (reason !== undefined) tally.setAside(row.line, reason);
    else keepOnce(seen, parse(row, tally), tally);
  }
  return [...seen.values()];
};

const keepOnce = (seen: Map<string, RequirementRow>, row: RequirementRow | undefined, tally: Tally): void => {
  if (row === undefined) return;
  const key = `${row.planId}|${row.state}|${row.year}`;
  const earlier = seen.get(key);
  if (earlier === undefined) seen.set(key, row);
  else if (earlier.requirement === row.requirement && earlier.funding === row.funding)
    tally.setAside(row.line, "the same plan, State and year again, with the same figures");
  else
    tally.reject([
      {
        line: row.line,
        column: "id",
        reason: `Plan ${row.planId}, ${row.state}, ${row.year} stands in line ${earlier.line} with other figures.`,
      },
    ]);
};
