import type { EvidenceComparisonSchema } from "@angkor/contract/schemas/evidence";
import {
  type EvidenceFinding,
  type EvidenceParty,
  type EvidenceRecord,
  formatAmount,
  isSingleYear,
  type Span,
  usd,
} from "@angkor/domain";
import type * as z from "zod";
import type { Taken } from "./taken-decisions.ts";

type ComparisonDto = z.input<typeof EvidenceComparisonSchema>;

const partyDto = ({ name, ref, code }: EvidenceParty): ComparisonDto["provider"] => ({
  ...(name !== undefined && { name }),
  ...(ref !== undefined && { ref }),
  ...(code !== undefined && { code }),
});

const yearsOf = ({ years, on }: EvidenceRecord): Span => {
  const year = Number(on.slice(0, 4));
  return years ?? { from: year, to: year };
};

/** A reference that a later import finds the record by. */
const referenceOf = ({ identifiers, key }: EvidenceRecord): string => (identifiers[0] ?? key).slice(0, 100);

/** A request that would record new evidence: its pillar is not told, and a payment needs its commitment first. */
const suggestionOf = (evidence: EvidenceRecord): NonNullable<ComparisonDto["suggestion"]> | undefined => {
  const { provider, kind, states, amount, on, title, citation } = evidence;
  if (provider.code === undefined) return undefined;
  const years = yearsOf(evidence);
  const text = formatAmount(amount.minor, amount.currency);
  const common = {
    donor: provider.code,
    title,
    currency: amount.currency,
    source: { citation, verified: true },
  };
  if (kind === "pledge") {
    const availability = isSingleYear(years)
      ? { availabilityYear: years.from }
      : { availabilityPeriod: years };
    return {
      operationId: "recordPledge",
      body: {
        ...common,
        earmarking: states.length > 0 ? "earmarked" : "unearmarked",
        ...(states.length > 0 && { targets: { states } }),
        schedule: [{ paymentYear: Number(on.slice(0, 4)), ...availability, amount: text }],
        announcedOn: on,
      },
    };
  }
  const [state] = states;
  return {
    operationId: "recordCommitment",
    body: {
      ...common,
      target: { ...(states.length > 1 ? { states } : state && { state }), pillar: "unspecified" },
      decidedOn: on,
      reference: referenceOf(evidence),
      lines: [{ ...(isSingleYear(years) ? { year: years.from } : { period: years }), amount: text }],
    },
  };
};

const decisionDto = ({ by: _by, ...decision }: Taken): NonNullable<ComparisonDto["decision"]> => decision;

/** Evidence with what was found of it and decided; what nobody has decided yet with how it could be recorded. */
export const toComparisonDto = (
  evidence: EvidenceRecord,
  finding: EvidenceFinding,
  taken: Taken | undefined,
): ComparisonDto => {
  const { amount, usdCents, years, states, identifiers } = evidence;
  const { recordId, repeats, differences, nearMisses } = finding;
  const suggestion = finding.outcome === "new" && taken === undefined ? suggestionOf(evidence) : undefined;
  return {
    key: evidence.key,
    outcome: finding.outcome,
    rule: finding.rule,
    reason: finding.reason,
    kind: evidence.kind,
    side: evidence.side,
    title: evidence.title,
    provider: partyDto(evidence.provider),
    receiver: partyDto(evidence.receiver),
    states: [...states],
    amount: formatAmount(amount.minor, amount.currency),
    currency: amount.currency,
    ...(usdCents !== undefined && { usd: formatAmount(usdCents, usd) }),
    on: evidence.on,
    ...(years && { years }),
    identifiers: [...identifiers],
    citation: evidence.citation,
    ...(recordId !== undefined && { recordId }),
    ...(repeats !== undefined && { repeats }),
    differences: [...differences],
    nearMisses: [...nearMisses],
    ...(taken && { decision: decisionDto(taken) }),
    ...(suggestion && { suggestion }),
  };
};
