import {
  type Currency,
  type Disbursement,
  type Fault,
  formatAmount,
  isSingleYear,
  type Money,
  parseAmount,
  type Span,
  yearSpan,
} from "@angkor/domain";
import { problem } from "@angkor/http";

/** A year or an undivided period of the wire as a span. The schema has checked that exactly one is given. */
export const toSpan = (time: { readonly year?: number; readonly period?: Span }): Span =>
  time.period ?? yearSpan(time.year ?? Number.NaN);

/** A span as the wire tells it. */
export const spanDto = (span: Span): { readonly year: number } | { readonly period: Span } =>
  isSingleYear(span) ? { year: span.from } : { period: { from: span.from, to: span.to } };

/** Minor units of an amount that the schema has checked against its currency. */
export const minorOf = (amount: string, code: Currency): Money["minor"] => {
  const minor = parseAmount(amount, code);
  if (typeof minor === "string") throw new RangeError(`${amount} ${code}: ${minor}`);
  return minor;
};

/** Amounts whose currency is not in the body, such as a payment's: each with its pointer. Throws every fault at once. */
export const requirePrecision = (
  code: Currency,
  amounts: readonly (readonly [pointer: string, amount: string])[],
): void => {
  const faults: Fault[] = amounts
    .filter(([, amount]) => typeof parseAmount(amount, code) === "string")
    .map(([pointer]) => ({ pointer, detail: `The amount has more decimals than ${code}.` }));
  if (faults.length > 0) throw problem("request-invalid", "An amount does not fit its currency.", faults);
};

/** An instant with milliseconds, as events carry it, so that instants compare as text. */
export const normalInstant = (instant: string): string => new Date(instant).toISOString();

/** Nothing is known of the future: an instant to come asks for what is known now. */
export const notAfter = (now: string, instant: string): string => (instant < now ? instant : now);

type Payment = Pick<
  Disbursement,
  "id" | "paidOn" | "amountSent" | "amountReceived" | "reference" | "recordedAt"
>;

/** A payment as it is told, in the currency of what it pays. */
export const toPayment = (
  body: {
    readonly paidOn: string;
    readonly amountSent: string;
    readonly amountReceived?: { readonly amount: string; readonly currency: Currency };
    readonly reference?: string;
  },
  code: Currency,
): Omit<Payment, "id" | "recordedAt"> => {
  const { paidOn, amountReceived: received, reference } = body;
  return {
    paidOn,
    amountSent: minorOf(body.amountSent, code),
    ...(received && {
      amountReceived: { minor: minorOf(received.amount, received.currency), currency: received.currency },
    }),
    ...(reference !== undefined && { reference }),
  };
};

/** A payment as the wire tells it. */
export const paymentDto = (
  { id, paidOn, amountSent, amountReceived: received, reference, recordedAt }: Payment,
  code: Currency,
) => ({
  id,
  paidOn,
  amountSent: formatAmount(amountSent, code),
  ...(received && {
    amountReceived: {
      amount: formatAmount(received.minor, received.currency),
      currency: received.currency,
    },
  }),
  ...(reference !== undefined && { reference }),
  recordedAt,
});
