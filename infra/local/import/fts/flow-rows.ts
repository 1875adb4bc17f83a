import { asideReason, type Flow, flowColumns, readFlow } from "@angkor/documents/fts";
import { type Cells, cellsOf, requireColumns, type Table } from "@angkor/documents/table";
import type { Tally } from "../report.ts";

export const kind = "fts-flows";

/** The flows that count, each once. */
export const readFlows = (table: Table, tally: Tally): readonly Flow[] => {
  requireColumns(table, kind, flowColumns);
  const flows = new Map<string, Flow>();
  for (const row of table.rows) {
    const cells = cellsOf(row);
    const reason = asideReason(cells);
    if (cells.faults.length > 0) tally.reject(cells.faults);
    else if (reason !== undefined) tally.setAside(row.line, reason);
    else keepOnce(flows, cells, tally);
  }
  return [...flows.values()];
};

const figuresOf = ({ line: _line, title: _title, citation: _citation, ...figures }: Flow): string =>
  JSON.stringify(figures);

/** A flow stands on a row for each country it reaches; the rows say the same. */
const keepOnce = (flows: Map<string, Flow>, cells: Cells, tally: Tally): void => {
  const flow = readFlow(cells);
  if (flow === undefined) {
    tally.reject(cells.faults);
    return;
  }
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
