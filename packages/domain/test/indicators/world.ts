import {
  createLedger,
  effectsOf,
  evaluateIndicators,
  type IndicatorQuestion,
  type IndicatorRecords,
  type IndicatorResults,
  type ProviderPosition,
  type RosterFlag,
  recordCommitment,
  type State,
  stateCode,
} from "../../src/index.ts";
import { type aCommitment, by, eventsOf, focalPoint, noon } from "../builders/index.ts";

const source = { citation: "Test data", verified: true };

/** A State Party since 2000, with flags since then; `until` ends its membership, `flagsUntil` its flags. */
export const aParty = (
  code: string,
  flags: readonly RosterFlag[] = [],
  dates: { readonly from?: string; readonly until?: string; readonly flagsUntil?: string } = {},
): State => {
  const { from = "2000-01-01", until, flagsUntil } = dates;
  return {
    iso3: stateCode(code),
    name: code,
    party: { from, ...(until !== undefined && { until }), source },
    flags: flags.map((flag) => ({
      flag,
      from,
      ...(flagsUntil !== undefined && { until: flagsUntil }),
      reason: "Test data",
      source,
    })),
    updatedAt: noon,
  };
};

/** A State of the reference list that is not party. */
export const notParty = (code: string): State => ({
  iso3: stateCode(code),
  name: code,
  flags: [],
  updatedAt: noon,
});

export const nothing: IndicatorRecords = {
  states: [],
  reports: [],
  workPlans: [],
  progressRecords: [],
  requirements: [],
  resourceMobilisationPlans: [],
  nationalMineActionPlatforms: [],
  donorCoordinationGroups: [],
  pledges: [],
  financingInstruments: [],
  exchangeArrangements: [],
  heldMeetings: [],
  providers: [],
};

export const baseline: IndicatorQuestion = { period: 2024, cutoff: "2025-04-30" };

/** One indicator over records, by its id. */
export const indicatorOf = (
  id: string,
  records: Partial<IndicatorRecords>,
  question: IndicatorQuestion = baseline,
): IndicatorResults => {
  const { indicators, neighbours } = evaluateIndicators({ ...nothing, ...records }, question);
  const found = [...indicators, ...neighbours].find(({ indicator }) => indicator.id === id);
  if (found === undefined) throw new Error(`No indicator ${id}`);
  return found;
};

export const namesOf = (units: readonly { readonly name: string }[] | undefined): string[] =>
  (units ?? []).map(({ name }) => name);

/** What providers' positions hold after these commitments. */
export const moneyOf = (...commitments: readonly ReturnType<typeof aCommitment>[]): ProviderPosition[] => {
  const ledger = createLedger();
  for (const commitment of commitments) {
    const command = commitment.command();
    const events = eventsOf(recordCommitment(by(focalPoint(command.content.donor)), command));
    for (const { effects } of effectsOf({ kind: "commitment", events })) ledger.apply(effects);
  }
  return ledger.toProviderPositions();
};

/** Reported and evidenced value of an indicator, over the literal and the adjusted denominator. */
export const valuesOf = ({ literal, adjusted }: IndicatorResults) => ({
  reported: literal.reported?.value,
  evidenced: literal.evidenced?.value,
  ...(adjusted && { adjusted: [adjusted.reported?.value, adjusted.evidenced?.value] }),
});

/** Who counts by an alternative or a sub-answer, as reported and as evidenced. */
export const variantOf = ({ alternatives, subAnswers }: IndicatorResults, name: string) => {
  const found = [...alternatives, ...subAnswers].find(({ variant }) => variant.name === name);
  if (found === undefined) throw new Error(`No ${name}`);
  return {
    reported: namesOf(found.reported?.numerator),
    evidenced: found.evidenced && namesOf(found.evidenced.numerator),
  };
};
