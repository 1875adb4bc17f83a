import {
  type Figures,
  flagsOn,
  listed,
  type RequirementId,
  type Span,
  type State,
  type StateCode,
  spanKey,
  spokenAmount,
} from "@angkor/domain";
import type { MatchContext } from "../eligibility/index.ts";
import { treatyDeadline } from "../ranking/facts.ts";
import { deadlineUrgency, lowestCoverage } from "../ranking/parts.ts";
import { byScore, maximumPoints, type PartOf, pointsOf, scoreOf, wholeScore } from "../ranking/score.ts";
import { type EngagementPartName, engagementWeights } from "./weights.ts";

/** What is known of a State when the Committee looks whom to engage first. */
export interface Situation {
  /** Its place on the rosters. */
  readonly roster: State;
  /** Figures of its cells in the years asked about; undefined where it has published no requirement at all. */
  readonly figures?: Figures;
  /** Whether any external funding reached it in the support years; undefined where it asked for nothing in them. */
  readonly supported?: boolean;
  readonly needs: {
    readonly open: number;
    readonly unanswered: readonly RequirementId[];
    readonly overdue: number;
  };
  /** The last year of the plan of its own that reaches furthest. */
  readonly planUntil?: number;
  /** Whether it has submitted a report on cooperation and assistance for the year asked about. */
  readonly reported: boolean;
}

export interface EngagementContext extends Pick<MatchContext, "on" | "currency" | "nameOf"> {
  readonly years: Span;
  readonly supportYears: Span;
  readonly reportYear: number;
  readonly largestGap: bigint;
}

export type EngagementUnit = "days" | "ratio" | "years" | "needs" | "documents" | "amount";

/** A part that could be measured, or one of which nothing is known: only what is known presses. */
export type EngagementPart =
  | PartOf<EngagementPartName, EngagementUnit>
  | (Pick<PartOf<EngagementPartName, EngagementUnit>, "part" | "unit" | "weight" | "reason"> & {
      readonly value: null;
      readonly points: null;
    });

export interface Engagement {
  readonly state: StateCode;
  /** 0 to 1000. */
  readonly score: number;
  readonly parts: readonly EngagementPart[];
  readonly unanswered: readonly RequirementId[];
}

type Measure = (
  situation: Situation,
  context: EngagementContext,
) => { readonly reason: string; readonly value?: string; readonly points?: number };

/** The States to engage first, by documented parts: the most pressing first, then by code. */
export const engageFirst = (
  situations: readonly Situation[],
  context: Omit<EngagementContext, "largestGap">,
): Engagement[] => {
  const gaps = situations.map(({ figures }) => figures?.gap ?? 0n);
  const largestGap = gaps.reduce((largest, gap) => (gap > largest ? gap : largest), 0n);
  return situations
    .map((situation) => {
      const parts = partsOf(situation, { ...context, largestGap });
      const exact = scoreOf(parts.map(({ points, weight }) => ({ points: points ?? 0, weight })));
      const { iso3: state } = situation.roster;
      const { unanswered } = situation.needs;
      return { id: state, exact, engagement: { state, score: wholeScore(exact), parts, unanswered } };
    })
    .sort(byScore)
    .map(({ engagement }) => engagement);
};

const partsOf = (situation: Situation, context: EngagementContext): EngagementPart[] =>
  measures.map(([part, unit, measure]) => {
    const { reason, value, points } = measure(situation, context);
    const named = { part, unit, weight: engagementWeights.weights[part], reason };
    return value === undefined || points === undefined
      ? { ...named, value: null, points: null }
      : { ...named, value, points };
  });

const name = ({ roster }: Situation, { nameOf }: EngagementContext): string => nameOf(roster.iso3);

/** The nearest of its deadlines under Articles 4 and 5. */
const deadline: Measure = (situation, context) => {
  const { roster } = situation;
  const nearest = treatyDeadline(roster, "cross-cutting", context.on);
  const measured = deadlineUrgency(
    { state: roster.iso3, pillar: "cross-cutting" },
    { deadlineOf: () => nearest },
    context,
  );
  if (measured !== undefined) return measured;
  const flags = flagsOn(roster, context.on).some(({ flag }) => flag !== "victimAssistance");
  return {
    reason: flags
      ? `No day is known by which ${name(situation, context)} has to be done under Article 4 or 5.`
      : `${name(situation, context)} has no obligation with a deadline.`,
  };
};

const coverage: Measure = (situation, context) => {
  const { figures, roster } = situation;
  const measured = lowestCoverage({ state: roster.iso3 }, { coverageOf: () => figures }, context);
  return (
    measured ?? {
      reason: `${name(situation, context)} has published no assistance that it asks for from ${context.years.from} on.`,
    }
  );
};

const support: Measure = (situation, context) => {
  const { supported } = situation;
  const years = spanKey(context.supportYears);
  if (supported === undefined)
    return { reason: `${name(situation, context)} did not ask for assistance in both years of ${years}.` };
  return supported
    ? { value: "0", points: 0, reason: `Funding reached ${name(situation, context)} in ${years}.` }
    : {
        value: "2",
        points: maximumPoints,
        reason: `No external funding reached ${name(situation, context)} in ${years}.`,
      };
};

const answers: Measure = (situation, context) => {
  const { open, unanswered, overdue } = situation.needs;
  if (open === 0) return { reason: `No need of ${name(situation, context)} is open.` };
  return {
    value: String(unanswered.length),
    points: pointsOf(BigInt(unanswered.length), BigInt(open)),
    reason: `${answersText(open, unanswered.length, name(situation, context))}${lateText(unanswered.length, overdue)}.`,
  };
};

const answersText = (open: number, unanswered: number, state: string): string => {
  if (unanswered === 0) return `Every open need of ${state} has an answer`;
  if (unanswered < open)
    return `${unanswered} of the ${open} open needs of ${state} ${unanswered === 1 ? "has" : "have"} no answer`;
  return open === 1
    ? `The only open need of ${state} has no answer`
    : `None of the ${open} open needs of ${state} has an answer`;
};

const lateText = (unanswered: number, overdue: number): string => {
  if (overdue === 0) return "";
  if (overdue < unanswered) return `, ${overdue} of them overdue`;
  return unanswered === 1 ? ", and it is overdue" : ", and all of them are overdue";
};

const reporting: Measure = (situation, context) => {
  const { planUntil, reported } = situation;
  const year = Number(context.on.slice(0, 4));
  const missing = [
    ...(planUntil === undefined ? ["no plan of its own"] : []),
    ...(planUntil !== undefined && planUntil < year ? [`no plan beyond ${planUntil}`] : []),
    ...(reported ? [] : [`no report on cooperation for ${context.reportYear}`]),
  ];
  return {
    value: String(missing.length),
    points: pointsOf(BigInt(missing.length), 2n),
    reason:
      missing.length === 0
        ? `${name(situation, context)} has a plan that reaches ${planUntil ?? year}, and has reported for ${context.reportYear}.`
        : `${name(situation, context)} has published ${listed(missing)} here.`,
  };
};

const gap: Measure = (situation, context) => {
  const { figures } = situation;
  if (figures === undefined || figures.requirement === 0n) {
    return {
      reason: `${name(situation, context)} has published no requirement from ${context.years.from} on: its gap is not known.`,
    };
  }
  return {
    value: String(figures.gap),
    points: pointsOf(figures.gap, context.largestGap),
    reason: `${figures.gap === 0n ? "Nothing" : spokenAmount(figures.gap, context.currency)} of the requirement of ${name(situation, context)} from ${context.years.from} on is missing.`,
  };
};

/** In the order in which they are told. */
const measures: readonly (readonly [EngagementPartName, EngagementUnit, Measure])[] = [
  ["treaty-deadline", "days", deadline],
  ["lowest-coverage", "ratio", coverage],
  ["no-support", "years", support],
  ["unanswered-needs", "needs", answers],
  ["plan-and-report", "documents", reporting],
  ["gap", "amount", gap],
];
