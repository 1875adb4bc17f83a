import { compareSnapshots } from "@angkor/contract/operations/compare-snapshots";
import type { SnapshotComparisonSchema } from "@angkor/contract/schemas/snapshot";
import { callerOf, type Snapshot } from "@angkor/domain";
import { handle, problem } from "@angkor/http";
import { type Loaded, readChanges, type Table } from "@angkor/store";
import type * as z from "zod";
import type { Dependencies } from "../composition.ts";
import { type Cause, causeOf, concerns } from "./causes.ts";
import { type ReportLine, reportLines } from "./report-lines.ts";
import { frozenText, loadSnapshot, toSnapshotDto } from "./snapshot-dto.ts";

type ComparisonDto = z.input<typeof SnapshotComparisonSchema>;
type ChangeDto = ComparisonDto["changes"][number];

export const compareSnapshotsHandler = ({ table }: Dependencies) =>
  handle(compareSnapshots, async ({ params, query, caller }) => {
    const one = await loadSnapshot(table, params.id, caller);
    const other = await loadSnapshot(table, query.with, caller);
    requireComparable(one.state, other.state);
    const [earlier, later] = one.state.cutoff <= other.state.cutoff ? [one, other] : [other, one];
    return { body: await comparisonOf(table, earlier, later) };
  });

const requireComparable = (one: Snapshot, other: Snapshot): void => {
  const nameOf = ({ report, provider, parameters, audience }: Snapshot) =>
    JSON.stringify([report, provider, Object.entries(parameters).sort(), audience]);
  if (nameOf(one) !== nameOf(other))
    throw problem(
      "snapshots-not-comparable",
      "Two snapshots are compared when they are of the same report, parameters and audience.",
    );
};

const comparisonOf = async (
  table: Table,
  earlier: Loaded<Snapshot>,
  later: Loaded<Snapshot>,
): Promise<ComparisonDto> => {
  const [before, after, recorded] = await Promise.all([
    frozenText(table, earlier.state),
    frozenText(table, later.state),
    readChanges(table, earlier.state.cutoff, later.state.cutoff),
  ]);
  const causes = recorded.flatMap((change) => causeOf(change, callerOf(later.state.audience), later.state));
  const changes = changedLines(reportLines(JSON.parse(before)), reportLines(JSON.parse(after)), causes);
  const named = new Set(changes.flatMap(({ records }) => records));
  return {
    earlier: toSnapshotDto(earlier),
    later: toSnapshotDto(later),
    identical: earlier.state.hash === later.state.hash,
    changes,
    records: causes.map(({ record }) => record).filter(({ id }) => named.has(id)),
  };
};

/** The lines that differ, those of States first and in their order. */
const changedLines = (
  before: ReadonlyMap<string, ReportLine>,
  after: ReadonlyMap<string, ReportLine>,
  causes: readonly Cause[],
): ChangeDto[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .flatMap((name) => changedLine(before.get(name), after.get(name), causes))
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));

const placeOf = ({ states, table, line }: ChangeDto): string =>
  `${states.length === 0 ? "~" : states.join("+")} ${table} ${JSON.stringify(line)}`;

const changedLine = (
  was: ReportLine | undefined,
  is: ReportLine | undefined,
  causes: readonly Cause[],
): ChangeDto[] => {
  const line = is ?? was;
  if (line === undefined) return [];
  const figures = [...new Set([...(was?.figures.keys() ?? []), ...(is?.figures.keys() ?? [])])]
    .map((name) => ({ name, before: was?.figures.get(name) ?? null, after: is?.figures.get(name) ?? null }))
    .filter((figure) => JSON.stringify(figure.before) !== JSON.stringify(figure.after));
  if (figures.length === 0) return [];
  const { table, states, pillars, span } = line;
  return [
    {
      table,
      states: [...states],
      ...(pillars[0] !== undefined && pillars.length === 1 && { pillar: pillars[0] }),
      ...(span !== undefined && span.from === span.to && { year: span.from }),
      line: { ...line.words },
      figures,
      records: causes
        .filter((cause) => concerns(cause, line) && isNamed(cause, figures))
        .map(({ record }) => record.id),
    },
  ];
};

/** Where a figure is a list of States, such as those an indicator counts, only records of those that came or went. */
const isNamed = ({ parties }: Cause, figures: ChangeDto["figures"]): boolean => {
  const moved = figures.flatMap(({ before, after }) => [
    ...without(before, after),
    ...without(after, before),
  ]);
  return moved.length === 0 || parties.length === 0 || parties.some((party) => moved.includes(party));
};

/** Members of one list that the other lacks; none where they are no lists. */
const without = (list: unknown, other: unknown): unknown[] =>
  Array.isArray(list) ? list.filter((member) => !(Array.isArray(other) && other.includes(member))) : [];
