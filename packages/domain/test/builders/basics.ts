import {
  type AppliedRate,
  type Caller,
  type Context,
  type Currency,
  currency,
  dollarRate,
  isOrganisationCode,
  isStateCode,
  type OrganisationCode,
  type ProviderCode,
  parseAmount,
  parseSpanKey,
  providerCode,
  type Refusal,
  type Refused,
  type Role,
  type Span,
  type StateCode,
  stateCode,
  yearSpan,
} from "../../src/index.ts";

/** The day on which nearly everything in these tests happens. */
export const noon = "2025-02-01T12:00:00.000Z";

/** The minor units of a decimal amount; a test that gives a wrong one fails at once. */
export const minor = (amount: string, code: string): bigint => {
  const value = parseAmount(amount, currency(code));
  if (typeof value === "string") throw new RangeError(`${amount} ${code}: ${value}`);
  return value;
};

/** A span by its name, or of one year: `spanOf(2025)`, `spanOf("2025-2027")`. */
export const spanOf = (years: number | string): Span =>
  typeof years === "number" ? yearSpan(years) : parseSpanKey(years);

/** The focal point of a State Party, or of an organisation. */
export const focalPoint = (of: string): Caller => ({
  subject: `focal-point-${of}`,
  state: providerCode(of),
  roles: ["state-focal-point"],
  statesParty: isStateCode(of),
});

/** The focal point of a State that is not party to the Convention. */
export const notParty = (of: string): Caller => ({ ...focalPoint(of), statesParty: false });

/** Someone of a State Party with one role, who is no focal point. */
export const withRole = (role: Role, of?: string): Caller => ({
  subject: role,
  ...(of !== undefined && { state: providerCode(of) }),
  roles: [role],
  statesParty: of !== undefined && isStateCode(of),
});

export const isu: Caller = withRole("isu");

export const by = (caller: Caller, at: string = noon): Context => ({ caller, at });

/** A rate of the month of {@link noon}, `unitsPerUsd` for one dollar. */
export const rateOf = (code: string, unitsPerUsd: string): AppliedRate =>
  code === "USD"
    ? dollarRate
    : { currency: currency(code), unitsPerUsd, period: "2025-02", source: "test rates", old: false };

/** Rates that make reckoning by heart easy. */
const easyRates: Readonly<Record<string, string>> = {
  EUR: "0.8",
  NOK: "10",
  JPY: "150",
  JOD: "0.7",
  CLF: "0.025",
};

export const easyRate = (code: string): AppliedRate => rateOf(code, easyRates[code] ?? "1");

export const eur: Currency = currency("EUR");

export const states = (codes: readonly string[]): StateCode[] => codes.map(stateCode);

export const organisation = (code: string): OrganisationCode => {
  if (!isOrganisationCode(code)) throw new RangeError(`Not an organisation: ${code}`);
  return code;
};

export const provider = (code: string): ProviderCode => providerCode(code);

/** A whole refusal, as a decision answers it. */
export const refused = (
  name: Refusal["name"],
  detail: string,
  errors?: readonly (readonly [pointer: string, detail: string])[],
): Refused => ({
  ok: false,
  refusal: {
    name,
    detail,
    ...(errors && { errors: errors.map(([pointer, text]) => ({ pointer, detail: text })) }),
  },
});

/** The events of a decision that must have been accepted, in a `given`. */
export const eventsOf = <Event>(
  decision: { readonly ok: true; readonly events: readonly Event[] } | Refused,
): readonly Event[] => {
  if (!decision.ok) throw new Error(`Refused: ${JSON.stringify(decision.refusal)}`);
  return decision.events;
};

/** The state after events. */
export const after = <State, Event>(
  evolve: (state: State | undefined, event: Event) => State,
  events: readonly Event[],
  before?: State,
): State => {
  const state = events.reduce<State | undefined>(evolve, before);
  if (state === undefined) throw new Error("No event, no state");
  return state;
};
