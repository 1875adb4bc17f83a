import type { Commitment, CommitmentContent } from "../commitment/commitment.ts";
import type { Modality } from "../pledge/pledge.ts";
import {
  type AppliedRate,
  type Currency,
  type Destination,
  type ProviderCode,
  type Scope,
  type Span,
  scopeOf,
  toUsdValue,
} from "../shared/index.ts";
import type { Amount, AmountKey, FundingPart, Measure } from "./position.ts";

/** A change of one figure, both in the position of where the money goes and in its provider's. */
export interface AmountChange extends AmountKey, Amount {
  readonly provider: ProviderCode;
}

/** Money on its way: whose, where to, and at what rate. */
export interface Flow {
  readonly provider: ProviderCode;
  readonly destination: Destination;
  readonly scope: Scope;
  readonly currency: Currency;
  readonly rate: AppliedRate;
}

export const change = (flow: Flow, measure: Measure, span: Span, minor: bigint): AmountChange => ({
  provider: flow.provider,
  destination: flow.destination,
  scope: flow.scope,
  currency: flow.currency,
  measure,
  span,
  minor,
  usdValue: toUsdValue(minor, flow.rate),
});

/** A commitment's money, at the rate of the day on which it was decided. */
export const commitmentFlow = (commitment: Commitment): Flow => ({
  provider: commitment.content.donor,
  destination: commitment.content.destination,
  scope: scopeOf({ owner: commitment.content.donor, ...commitment }),
  currency: commitment.content.currency,
  rate: commitment.rate,
});

/**
 * A payment to a pooled fund is at no State's disposal until the fund disburses it: it stands with none, whatever it is
 * earmarked for.
 */
export const arrival = ({ content }: Commitment): Destination =>
  content.fundId === undefined ? content.destination : { states: [], pillars: [] };

/** What part of funding a modality makes it. Trust funds pool what others pay in the conventional way. */
const partOfModality: Readonly<Record<Modality, FundingPart | undefined>> = {
  conventional: undefined,
  "trust-fund": undefined,
  "front-loaded": "front-loaded",
  "impact-bond": "innovative",
  "debt-swap": "innovative",
  "public-private": "innovative",
  "other-innovative": "innovative",
};

/** What money of a commitment counts as: funding and the parts of funding it is, or broader funding and nothing else. */
export const countedAs = (
  { broader, localOrganisations, modality = "conventional" }: CommitmentContent,
  funding: "committed" | "uncovered",
): Measure[] => {
  if (broader !== undefined) return ["broader"];
  const raised = partOfModality[modality];
  return [funding, ...(localOrganisations ? ["local" as const] : []), ...(raised ? [raised] : [])];
};
