import {
  type AppliedRate,
  type AssistanceRequirement,
  answerDue,
  type Caller,
  type CooperationReport,
  type GapLine,
  gapReport,
  latestPlans,
  ownPlanKinds,
  type Position,
  type Span,
  type State,
  type StateCode,
  spansOverlap,
  total,
  type WorkPlan,
  withoutSupport,
} from "@angkor/domain";
import type { Situation } from "@angkor/matching";
import type { Loaded } from "@angkor/store";

/** What the order of States is made of, as far as the caller may see it. */
export interface SituationSources {
  /** Affected States Parties. */
  readonly rosters: readonly State[];
  readonly positions: readonly Position[];
  readonly openNeeds: readonly Loaded<AssistanceRequirement>[];
  readonly unanswered: readonly Loaded<AssistanceRequirement>[];
  /** Live plans. */
  readonly plans: readonly WorkPlan[];
  /** Reports on cooperation that were submitted. */
  readonly reports: readonly CooperationReport[];
}

interface SituationQuery {
  readonly caller: Caller;
  readonly rate: AppliedRate;
  readonly at: string;
  /** Availability years of coverage and gap. */
  readonly years: Span;
  readonly supportYears: Span;
  readonly reportYear: number;
}

/** How each of these States stands. */
export const situationsOf = (sources: SituationSources, query: SituationQuery): Situation[] => {
  const { caller, rate, years, supportYears, reportYear, at } = query;
  const { currency } = rate;
  const codes = sources.rosters.map(({ iso3 }) => iso3);
  const asked = gapReport(sources.positions, { caller, rate, currency, years });
  const everyYear = gapReport(sources.positions, { caller, rate, currency });
  const all = [...everyYear.cells, ...everyYear.unallocated, ...everyYear.shared];
  const unsupported = new Set(
    withoutSupport(codes, everyYear, reportYear + 1)
      .filter(({ years: pair }) => pair.from === supportYears.from)
      .map(({ state }) => state),
  );
  const lines = Map.groupBy([...asked.cells, ...asked.shared], ({ states }) => ofOne(states));
  const planOf = latestPlans(sources.plans, ownPlanKinds);
  const reported = new Set(
    sources.reports.filter(({ content }) => content.year === reportYear).map(({ content }) => content.state),
  );
  return sources.rosters.map((roster): Situation => {
    const { iso3 } = roster;
    const unanswered = sources.unanswered.filter(({ state }) => state.state === iso3);
    const supported = unsupported.has(iso3) ? false : isSupported(all, iso3, supportYears);
    const plan = planOf.get(iso3);
    return {
      roster,
      ...(everyYear.reporting.has(iso3) && { figures: total(lines.get(iso3) ?? []) }),
      ...(supported !== undefined && { supported }),
      needs: {
        open: sources.openNeeds.filter(({ state }) => state.state === iso3).length,
        unanswered: unanswered.map(({ state }) => state.id),
        overdue: unanswered.filter(({ state }) => answerDue(state, at).passed).length,
      },
      ...(plan && { planUntil: plan.content.period.to }),
      reported: reported.has(iso3),
    };
  });
};

/** The State of a line that is one State's alone. */
const ofOne = (states: readonly StateCode[]): StateCode | undefined =>
  states.length === 1 ? states[0] : undefined;

/** True where funding can have reached it; undefined where none did, and it did not ask in every one of the years. */
const isSupported = (lines: readonly GapLine[], state: StateCode, years: Span): true | undefined =>
  lines.some(
    ({ states, span, funding }) =>
      funding > 0n && states.includes(state) && span !== undefined && spansOverlap(span, years),
  ) || undefined;
