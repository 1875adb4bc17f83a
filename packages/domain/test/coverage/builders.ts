import {
  type AppliedRate,
  anonymous,
  type CoverageQuery,
  type CoverageReport,
  coverageReport,
  createLedger,
  currency,
  draftWorkPlan,
  effectsOf,
  type History,
  publishWorkPlan,
  recordCommitment,
  type State,
  type StateCode,
  stateCode,
} from "../../src/index.ts";
import { type aCommitment, type aWorkPlan, by, easyRate, eventsOf, focalPoint } from "../builders/index.ts";

const source = { citation: "Test data", verified: true };

/** The roster entry of a State Party since 2000, affected or not. */
export const party = (code: string, affected = false): State => ({
  iso3: stateCode(code),
  name: code,
  party: { from: "2000-01-01", source },
  flags: affected ? [{ flag: "article5", from: "2000-01-01", reason: "Mined areas", source }] : [],
  updatedAt: "2025-01-01T00:00:00.000Z",
});

export const notParty = (code: string): State => {
  const { party: _, ...state } = party(code);
  return state;
};

export const rostersOf = (...states: readonly State[]): ReadonlyMap<StateCode, State> =>
  new Map(states.map((state) => [state.iso3, state]));

/** A plan that has been published. */
export const published = (builder: ReturnType<typeof aWorkPlan>): History => {
  const plan = builder.draft();
  const { id, content } = plan;
  const context = by(focalPoint(content.state));
  return {
    kind: "work-plan",
    events: [
      ...eventsOf(draftWorkPlan(context, id, content)),
      ...eventsOf(publishWorkPlan(context, plan, easyRate(content.currency), [])),
    ],
  };
};

export const committed = (builder: ReturnType<typeof aCommitment>): History => {
  const command = builder.command();
  const events = eventsOf(recordCommitment(by(focalPoint(command.content.donor)), command));
  return { kind: "commitment", events };
};

const dollars: AppliedRate = easyRate("USD");

/** The report of 1 February 2025, for anybody, over these records. */
export const reportOn = (
  records: readonly History[],
  rosters: ReadonlyMap<StateCode, State>,
  more: Partial<CoverageQuery> = {},
): CoverageReport => {
  const ledger = createLedger(
    records.flatMap((record) => [...effectsOf(record)].map(({ effects }) => effects)),
  );
  return coverageReport(
    { positions: ledger.toPositions(), providerPositions: ledger.toProviderPositions(), rosters },
    { currency: currency("USD"), rate: dollars, caller: anonymous, on: "2025-02-01", ...more },
  );
};
