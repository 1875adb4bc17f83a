import { type Pillar, pillars, type Span, spanKey, yearSpan, yearsOf } from "../shared/index.ts";
import { type Activity, activityOf, type Milestones, type WorkPlan } from "../work-plan/index.ts";
import { type ProgressRecord, type Reached, type ReachedLine, releaseMethods } from "./progress-record.ts";

/** What can be added up, in the order in which it is told: square metres, numbers of areas, numbers of people. */
export const progressMeasures = ["areaM2", "areas", "people"] as const;
export type ProgressMeasure = (typeof progressMeasures)[number];

/** A milestone with what was reached in its years, or what was reached where there is no milestone. */
export interface MilestoneLine {
  readonly pillar: Pillar;
  /** None where progress is told by pillar. */
  readonly activity?: Activity;
  readonly span: Span;
  readonly planned?: Milestones;
  /** The sum over the years of the span that are reported; absent where none is. */
  readonly reached?: Reached;
}

/** One measure of one pillar over all years of a plan. What is absent is not planned, or not reported. */
export interface CumulativeProgress {
  readonly pillar: Pillar;
  readonly measure: ProgressMeasure;
  readonly planned?: number;
  readonly reached?: number;
  /** The last year that is reported. */
  readonly through?: number;
  /** To the end of that year, where a milestone is due by then. */
  readonly toDate?: { readonly planned: number; readonly reached: number };
  /** Years of milestones that are over and of which nothing is reported in this measure. */
  readonly notReported: readonly number[];
}

/** What is left of the challenge that a plan states, by what was released since. */
export interface RemainingAfter {
  readonly measure: "areaM2" | "areas";
  readonly stated: number;
  /** The first whole year after the day of the statement. */
  readonly since: number;
  /** Absent where nothing is reported since. */
  readonly reached?: number;
  /** Never below zero; absent where nothing is reported since. */
  readonly remaining?: number;
}

export interface ProgressAgainstPlan {
  /** By year, then by activity; what is told by pillar stands after its activities. */
  readonly lines: readonly MilestoneLine[];
  readonly cumulative: readonly CumulativeProgress[];
  readonly remaining: readonly RemainingAfter[];
}

/** A line of a record with its year, and its activity as the plan has it. */
interface Told {
  readonly year: number;
  readonly line: ReachedLine;
  readonly pillar: Pillar;
  readonly activity?: Activity;
}

/** Milestones as the plan stands, beside what its State reports to have reached, on a day (`YYYY-MM-DD`). */
export const progressAgainstPlan = (
  plan: WorkPlan,
  records: readonly ProgressRecord[],
  on: string,
): ProgressAgainstPlan => {
  const told = toldUnder(plan, records);
  const lines = linesOf(plan, told);
  const lastYear = Number(on.slice(0, 4)) - 1;
  return {
    lines,
    cumulative: pillars.flatMap((pillar) =>
      progressMeasures.flatMap((measure) =>
        cumulativeOf(
          lines.filter((line) => line.pillar === pillar),
          told.filter((one) => one.pillar === pillar),
          { pillar, measure, lastYear },
        ),
      ),
    ),
    remaining: remainingOf(plan, told),
  };
};

const toldUnder = (plan: WorkPlan, records: readonly ProgressRecord[]): Told[] =>
  records.flatMap(({ year, lines }) => lines.map((line) => toldOf(plan, year, line)));

const toldOf = (plan: WorkPlan, year: number, line: ReachedLine): Told => {
  const activity = line.ref === undefined ? undefined : activityOf(plan, line.ref);
  return { year, line, pillar: activity?.pillar ?? line.pillar, ...(activity && { activity }) };
};

const isWithin = (year: number, { from, to }: Span): boolean => from <= year && year <= to;

const milestonesOf = ({ content }: WorkPlan) =>
  content.activities.flatMap((activity) =>
    activity.years.flatMap(({ span, milestones: planned }) =>
      planned === undefined ? [] : [{ pillar: activity.pillar, activity, span, planned }],
    ),
  );

const linesOf = (plan: WorkPlan, told: readonly Told[]): MilestoneLine[] => {
  const milestones = milestonesOf(plan);
  const isOf = (milestone: MilestoneLine, { year, line }: Told): boolean =>
    milestone.activity?.ref === line.ref && isWithin(year, milestone.span);
  return [
    ...milestones.map((milestone): MilestoneLine => {
      const own = told.filter((one) => isOf(milestone, one));
      return own.length === 0
        ? milestone
        : { ...milestone, reached: reachedOver(own.map(({ line }) => line)) };
    }),
    ...told
      .filter((one) => !milestones.some((milestone) => isOf(milestone, one)))
      .map(({ year, line, pillar, activity }) => ({
        pillar,
        ...(activity && { activity }),
        span: yearSpan(year),
        reached: reachedOver([line]),
      })),
  ].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
};

const placeOf = ({ span, activity, pillar }: MilestoneLine): string =>
  `${spanKey(span)} ${activity === undefined ? `~${pillars.indexOf(pillar)}` : activity.ref}`;

/** Each measure over the lines that tell it; descriptions one after the other. */
export const reachedOver = (lines: readonly Reached[]): Reached => ({
  ...Object.fromEntries(
    [...progressMeasures, ...releaseMethods].flatMap((name) => {
      const total = totalOf(lines.map((line) => line[name]));
      return total === undefined ? [] : [[name, total]];
    }),
  ),
  ...described(lines.flatMap(({ description }) => description ?? [])),
});

const described = (words: readonly string[]) => (words.length === 0 ? {} : { description: words.join(" ") });

/** The sum of what is told; undefined where nothing is. */
const totalOf = (values: readonly (number | undefined)[]): number | undefined => {
  const told = values.filter((value) => value !== undefined);
  return told.length === 0 ? undefined : told.reduce((total, value) => total + value, 0);
};

interface Subject {
  readonly pillar: Pillar;
  readonly measure: ProgressMeasure;
  readonly lastYear: number;
}

const cumulativeOf = (
  lines: readonly MilestoneLine[],
  told: readonly Told[],
  { pillar, measure, lastYear }: Subject,
): CumulativeProgress[] => {
  const milestones = lines.filter((line) => line.planned?.[measure] !== undefined);
  const own = told.filter(({ line }) => line[measure] !== undefined);
  const planned = totalOf(milestones.map((line) => line.planned?.[measure]));
  const reached = totalOf(own.map(({ line }) => line[measure]));
  if (planned === undefined && reached === undefined) return [];
  const through = Math.max(...own.map(({ year }) => year));
  // A period that is not over yet is left out on both sides: its milestone is not divided.
  const past = lines.filter(({ span }) => span.to <= through);
  const due = totalOf(past.map((line) => line.planned?.[measure]));
  return [
    {
      pillar,
      measure,
      ...(planned !== undefined && { planned }),
      ...(reached !== undefined && { reached, through }),
      ...(due !== undefined && {
        toDate: { planned: due, reached: totalOf(past.map((line) => line.reached?.[measure])) ?? 0 },
      }),
      notReported: missingYears(milestones, own, lastYear),
    },
  ];
};

/** Years of milestones that are over and that neither their activity nor their pillar reports. */
const missingYears = (
  milestones: readonly MilestoneLine[],
  told: readonly Told[],
  lastYear: number,
): number[] => {
  const missing = milestones.flatMap(({ activity, span }) =>
    yearsUntil(lastYear, span).filter((year) => !told.some((one) => isAbout(one, activity, year))),
  );
  return [...new Set(missing)].sort((one, other) => one - other);
};

const yearsUntil = (lastYear: number, { from, to }: Span): number[] =>
  yearsOf({ from, to: Math.min(to, lastYear) });

/** Whether a line tells of a year of an activity, or of all its pillar. */
const isAbout = ({ year, line }: Told, activity: Activity | undefined, asked: number): boolean =>
  year === asked && (line.ref === undefined || line.ref === activity?.ref);

/** A year of a milestone, and whether anything is reported of it: in any measure, or in words. */
export interface MilestoneYear {
  readonly activity: Activity;
  readonly year: number;
  readonly isReported: boolean;
}

/** Every year of a plan's milestones, to a last one. */
export const milestoneYears = (
  plan: WorkPlan,
  records: readonly ProgressRecord[],
  lastYear: number,
): MilestoneYear[] => {
  const told = toldUnder(plan, records);
  return milestonesOf(plan).flatMap(({ activity, pillar, span }) =>
    yearsUntil(lastYear, span).map((year) => ({
      activity,
      year,
      isReported: told.some((one) => one.pillar === pillar && isAbout(one, activity, year)),
    })),
  );
};

const remainingOf = ({ content }: WorkPlan, told: readonly Told[]): RemainingAfter[] => {
  const { remainingChallenge, period } = content;
  const since = firstYearAfter(remainingChallenge?.on) ?? period.from;
  const later = told.filter(({ year }) => year >= since).map(({ line }) => line);
  return (["areaM2", "areas"] as const).flatMap((measure) => {
    const stated = remainingChallenge?.[measure];
    if (stated === undefined) return [];
    const reached = totalOf(later.map((line) => line[measure]));
    return [
      {
        measure,
        stated,
        since,
        ...(reached !== undefined && { reached, remaining: Math.max(0, stated - reached) }),
      },
    ];
  });
};

/** The first calendar year that lies wholly after a day. */
const firstYearAfter = (day: string | undefined): number | undefined =>
  day === undefined ? undefined : Number(day.slice(0, 4)) + (day.endsWith("-01-01") ? 0 : 1);
