/**
 * The outcome of a decision: the events that happen, or one named refusal.
 * A refusal is an answer to the caller, never an exception; its `name` is a code of the problem catalogue.
 */
export type Decision<Event> = Accepted<Event> | Refused;

export interface Accepted<Event> {
  readonly ok: true;
  readonly events: readonly Event[];
}

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** Why a decision was refused: a stable kebab-case name, a sentence for a person, and the faults it points at. */
export interface Refusal {
  readonly name: RefusalName;
  readonly detail: string;
  readonly errors?: readonly Fault[];
}

/** One fault of the input: a JSON pointer (RFC 6901) into the request body, and what to correct. */
export interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

/** Every name a domain rule can refuse with. The contract gives each its HTTP status and title. */
export type RefusalName =
  | "already-confirmed"
  | "commitment-cancelled"
  | "commitment-exceeded"
  | "commitment-invalid"
  | "cooperation-report-exists"
  | "cooperation-report-invalid"
  | "disbursement-invalid"
  | "donor-coordination-group-invalid"
  | "donor-coordination-group-withdrawn"
  | "evidence-decision-invalid"
  | "exchange-arrangement-invalid"
  | "exchange-entry-closed"
  | "exchange-entry-invalid"
  | "individualised-approach-invalid"
  | "individualised-approach-step-refused"
  | "financing-instrument-invalid"
  | "fund-allocation-cancelled"
  | "fund-allocation-exceeded"
  | "fund-allocation-invalid"
  | "fund-disbursement-not-found"
  | "fund-exceeded"
  | "national-mine-action-platform-invalid"
  | "national-mine-action-platform-withdrawn"
  | "not-a-draft"
  | "not-yet-published"
  | "not-yet-submitted"
  | "pledge-cancelled"
  | "pledge-exceeded"
  | "pledge-expired"
  | "pledge-invalid"
  | "pledge-target-mismatch"
  | "pledge-year-not-available"
  | "progress-record-exists"
  | "progress-record-invalid"
  | "reporting-window-closed"
  | "requirement-closed"
  | "requirement-exceeded"
  | "requirement-invalid"
  | "requirement-year-not-asked"
  | "resource-mobilisation-plan-invalid"
  | "resource-mobilisation-plan-withdrawn"
  | "response-invalid"
  | "confirmation-code-wrong"
  | "subscription-without-secret"
  | "subscription-cancelled"
  | "subscription-invalid"
  | "supersedes-invalid"
  | "work-plan-closed"
  | "work-plan-invalid";

export const accept = <Event>(...events: readonly Event[]): Accepted<Event> => ({ ok: true, events });

export const refuse = (name: RefusalName, detail: string, errors?: readonly Fault[]): Refused => ({
  ok: false,
  refusal: errors === undefined || errors.length === 0 ? { name, detail } : { name, detail, errors },
});

/** Marks a switch as exhaustive: the compiler objects when a case is missing. */
export const unreachable = (value: never): never => {
  throw new Error(`Unreachable case: ${JSON.stringify(value)}`);
};
