import type { Caller, Currency, ProviderCode } from "@angkor/domain";

/** Who asks, on which day, and how amounts and names are told. */
export interface MatchContext {
  readonly caller: Caller;
  /** The day on which pledges and needs must be valid, `YYYY-MM-DD`. */
  readonly on: string;
  /** The report's currency: that of all amounts of offers and needs. */
  readonly currency: Currency;
  /** The name of a State or organisation, as a reader knows it. */
  readonly nameOf: (code: ProviderCode) => string;
}
