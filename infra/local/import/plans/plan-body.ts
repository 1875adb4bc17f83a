import type { Fault } from "@angkor/documents/table";
import type { Places } from "../places.ts";

import { activityColumns, headColumns, type PlanRow, sectionColumns } from "./plan-rows.ts";

/** A plan as its lines tell it, unchecked: what the schema finds wrong is told with its line and column. */
export interface PlanBody {
  readonly body: Readonly<Record<string, unknown>>;
  readonly places: Places;
  readonly faults: readonly Fault[];
  readonly supersedes: readonly string[];
}

interface Told {
  readonly text: string;
  readonly line: number;
}

/** What is told of a whole by several lines: the first that speaks; another that says otherwise is a fault. */
const agreed = (
  parts: readonly { readonly line: number; readonly told: ReadonlyMap<string, string> }[],
  columns: readonly string[],
  faults: Fault[],
): ReadonlyMap<string, Told> => {
  const all = new Map<string, Told>();
  for (const { line, told } of parts) {
    for (const column of columns) {
      const text = told.get(column);
      if (text === undefined) continue;
      const first = all.get(column);
      if (first === undefined) all.set(column, { text, line });
      else if (first.text !== text)
        faults.push({ line, column, reason: `Line ${first.line} says "${first.text.slice(0, 60)}".` });
    }
  }
  return all;
};

const textOf = (told: ReadonlyMap<string, Told>, column: string): string | undefined =>
  told.get(column)?.text;

const numberOf = (told: ReadonlyMap<string, Told>, column: string): number | undefined => {
  const text = textOf(told, column);
  return text === undefined ? undefined : Number(text);
};

export const planReference = (citation: string | undefined): string | undefined =>
  /^Plan ([A-Za-z0-9_-]+)\. /.exec(citation ?? "")?.[1];

const lineOf = ({ years, cost, national, assistanceRequired, milestones }: PlanRow) => ({
  ...(years.from === years.to ? { year: years.from } : { period: { ...years } }),
  cost,
  ...(national && {
    nationalContribution: {
      amount: national.amount,
      status: national.status,
      ...(national.inKind && { inKind: true }),
    },
  }),
  ...(assistanceRequired !== undefined && { assistanceRequired }),
  ...(milestones.size > 0 && { milestones: Object.fromEntries(milestones) }),
});

const linePlaces = ({ line }: PlanRow, at: string): Places => [
  [at, line, "cost"],
  [`${at}/year`, line, "year"],
  [`${at}/period`, line, "yearTo"],
  [`${at}/nationalContribution`, line, "nationalContribution"],
  [`${at}/nationalContribution/status`, line, "nationalStatus"],
  [`${at}/assistanceRequired`, line, "assistanceRequired"],
  [`${at}/milestones/areaM2`, line, "areaM2"],
  [`${at}/milestones/areas`, line, "areas"],
  [`${at}/milestones/people`, line, "people"],
];

type Rows = readonly [PlanRow, ...PlanRow[]];

const activityOf = (ref: string, rows: readonly PlanRow[], at: string, faults: Fault[]) => {
  const told = agreed(
    rows.map(({ line, about }) => ({ line, told: about })),
    activityColumns,
    faults,
  );
  const priority = numberOf(told, "priority");
  const first = rows[0]?.line ?? 0;
  const places: Places = [
    [`${at}/ref`, first, "activity"],
    [`${at}/title`, told.get("activityTitle")?.line ?? first, "activityTitle"],
    [`${at}/pillar`, told.get("pillar")?.line ?? first, "pillar"],
    [`${at}/priority`, told.get("priority")?.line ?? first, "priority"],
    ...rows.flatMap((row, index) => linePlaces(row, `${at}/years/${index}`)),
  ];
  const activity = {
    ref,
    title: textOf(told, "activityTitle"),
    pillar: textOf(told, "pillar"),
    ...(priority !== undefined && { priority }),
    years: rows.map(lineOf),
  };
  return { activity, places };
};

const sourceOf = (plan: string, told: ReadonlyMap<string, Told>) => {
  const url = textOf(told, "sourceUrl");
  const source = textOf(told, "source") ?? "As the State's own authority declares it";
  return { citation: `Plan ${plan}. ${source}`, ...(url !== undefined && { url }), verified: true };
};

const sectionsOf = (told: ReadonlyMap<string, Told>) =>
  Object.fromEntries(
    sectionColumns.flatMap((name) => {
      const text = textOf(told, name);
      return text === undefined ? [] : [[name, { text }]];
    }),
  );

const headPlaces = (told: ReadonlyMap<string, Told>, first: number): Places => {
  const at = (pointer: string, column: string): Places[number] => [
    pointer,
    told.get(column)?.line ?? first,
    column,
  ];
  return [
    ["", first, "plan"],
    ["/state", first, "state"],
    at("/title", "title"),
    at("/kind", "kind"),
    at("/currency", "currency"),
    at("/period", told.has("to") ? "to" : told.has("from") ? "from" : "year"),
    at("/visibility", "visibility"),
    at("/supersedes", "supersedes"),
    at("/source", "source"),
    at("/source/url", "sourceUrl"),
    at("/adoptedOn", "adoptedOn"),
    ...sectionColumns.map((name) => at(`/sections/${name}/text`, name)),
  ];
};

/** The plan that its lines tell, for its schema to check, and where each part of it stands. */
export const planBody = (rows: Rows): PlanBody => {
  const [first] = rows;
  const faults: Fault[] = [...overlaps(rows)];
  const told = agreed(
    rows.map(({ line, head }) => ({ line, told: head })),
    headColumns,
    faults,
  );
  const period = {
    from: numberOf(told, "from") ?? Math.min(...rows.map(({ years }) => years.from)),
    to: numberOf(told, "to") ?? Math.max(...rows.map(({ years }) => years.to)),
  };
  faults.push(...outside(rows, period));
  const activities = [...Map.groupBy(rows, ({ activity }) => activity)].map(([ref, of], index) =>
    activityOf(ref, of, `/activities/${index}`, faults),
  );
  const [visibility, adoptedOn] = [textOf(told, "visibility"), textOf(told, "adoptedOn")];
  const sections = sectionsOf(told);
  return {
    body: {
      state: first.state,
      kind: textOf(told, "kind") ?? "national-work-plan",
      title: textOf(told, "title"),
      currency: textOf(told, "currency"),
      period,
      activities: activities.map(({ activity }) => activity),
      ...(visibility !== undefined && { visibility }),
      ...(adoptedOn !== undefined && { adoptedOn }),
      ...(Object.keys(sections).length > 0 && { sections }),
      source: sourceOf(first.plan, told),
    },
    places: [...headPlaces(told, first.line), ...activities.flatMap(({ places }) => places)],
    faults,
    supersedes: textOf(told, "supersedes")?.split(/[\s,;]+/) ?? [],
  };
};

/** An activity's years must not stand twice: the domain refuses it, told here with the line. */
const overlaps = (rows: readonly PlanRow[]): readonly Fault[] =>
  rows.flatMap((row, index) => {
    const earlier = rows
      .slice(0, index)
      .find(
        ({ activity, years }) =>
          activity === row.activity && years.from <= row.years.to && row.years.from <= years.to,
      );
    return earlier === undefined
      ? []
      : [
          {
            line: row.line,
            column: "year",
            reason: `Line ${earlier.line} tells of activity ${row.activity} in that year already.`,
          },
        ];
  });

const outside = (
  rows: readonly PlanRow[],
  period: { readonly from: number; readonly to: number },
): readonly Fault[] =>
  rows.flatMap(({ line, years }) => {
    if (years.from > years.to)
      return [{ line, column: "yearTo", reason: "The years end before they begin." }];
    return years.from < period.from || years.to > period.to
      ? [{ line, column: "year", reason: `It lies outside the plan's years ${period.from} to ${period.to}.` }]
      : [];
  });
