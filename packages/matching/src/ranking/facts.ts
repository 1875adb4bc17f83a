import {
  type Amount,
  type AmountKey,
  type Caller,
  type Figures,
  flagsOn,
  mayRead,
  type Pillar,
  type ProviderCode,
  type ProviderPosition,
  type RosterFlag,
  type Span,
  type State,
  type StateCode,
} from "@angkor/domain";

/** The day by which a State Party has to be done under an article of the Convention. */
export interface TreatyDeadline {
  readonly article: "Article 4" | "Article 5";
  readonly day: string;
}

/** What one donor gave to one State: commitments, and payments that none covers, in the report's currency. */
export interface Partnership {
  readonly donor: ProviderCode;
  readonly state: StateCode;
  /** Absent where the money names none, or several. */
  readonly pillar?: Pillar;
  readonly span: Span;
  readonly amount: bigint;
}

/** What a ranking knows of the world, for this caller. */
export interface RankingFacts {
  readonly deadlineOf: (state: StateCode, pillar: Pillar) => TreatyDeadline | undefined;
  /** Totals of a State over the years asked for, as the caller may see them. */
  readonly coverageOf: (state: StateCode) => Pick<Figures, "funding" | "assistanceRequired"> | undefined;
  readonly partnerships: readonly Partnership[];
}

/** The obligations that a pillar serves. Victim assistance has no deadline in the Convention. */
const flagsOf = {
  "survey-clearance": ["article5"],
  "risk-education": ["article5"],
  "stockpile-destruction": ["article4"],
  "cross-cutting": ["article4", "article5"],
  unspecified: ["article4", "article5"],
  "victim-assistance": [],
} as const satisfies Readonly<Record<Pillar, readonly RosterFlag[]>>;

/** The earliest deadline of the obligations that a pillar serves, as in force on a day. */
export const treatyDeadline = (state: State, pillar: Pillar, on: string): TreatyDeadline | undefined => {
  const serving: readonly RosterFlag[] = flagsOf[pillar];
  let earliest: TreatyDeadline | undefined;
  for (const { flag, deadline } of flagsOn(state, on)) {
    if (deadline === undefined || !serving.includes(flag)) continue;
    if (earliest !== undefined && earliest.day <= deadline) continue;
    earliest = { article: flag === "article4" ? "Article 4" : "Article 5", day: deadline };
  }
  return earliest;
};

/** Past partnerships as far as the caller may see them: money that one State alone gets. */
export const partnershipsOf = (
  positions: readonly ProviderPosition[],
  caller: Caller,
  toReport: (amount: AmountKey & Amount) => bigint,
): Partnership[] =>
  positions.flatMap(({ provider, states, amounts }) => {
    const [state] = states;
    if (state === undefined || states.length > 1) return [];
    return amounts
      .filter(({ measure, scope }) => isFunding(measure) && mayRead(caller, scope))
      .map((amount) => {
        const [pillar] = amount.destination.pillars;
        return {
          donor: provider,
          state,
          ...(pillar !== undefined && amount.destination.pillars.length === 1 && { pillar }),
          span: amount.span,
          amount: toReport(amount),
        };
      })
      .filter(({ amount }) => amount > 0n);
  });

const isFunding = (measure: AmountKey["measure"]): boolean =>
  measure === "committed" || measure === "uncovered";

/** Partnerships count over this many calendar years, the current one included. */
export const partnershipYears = 5;

/** The years of the window, up to the year of a day, in which any of these partnerships gave something. */
export const yearsOfPartnership = (partnerships: readonly Partnership[], on: string): number => {
  const last = Number(on.slice(0, 4));
  let years = 0;
  for (let year = last - partnershipYears + 1; year <= last; year += 1) {
    if (partnerships.some(({ span }) => span.from <= year && year <= span.to)) years += 1;
  }
  return years;
};
