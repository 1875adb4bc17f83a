import type { ProviderCode } from "../shared/index.ts";
import type { Facts } from "./facts.ts";

/** What is told of a question. "Not reported" is never "no". */
export type Reported = "yes" | "no" | "notReported";

/** What an indicator counts: a State by its code, an organisation, or a request for extension by its id. */
export interface Unit {
  readonly name: string;
  readonly owner: ProviderCode;
}

export type EvidenceKind =
  | "cooperation-report"
  | "work-plan"
  | "progress-record"
  | "assistance-requirement"
  | "pledge"
  | "resource-mobilisation-plan"
  | "financing-instrument"
  | "exchange-arrangement"
  | "national-mine-action-platform"
  | "donor-coordination-group"
  | "individualised-approach-meeting"
  | "position";

/** A record that shows something. Of a meeting the id is its State and day, `KHM/2026-06-17`; of a position it is `NOR>KHM/survey-clearance/2025`: money, who gives it, for what. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly id: string;
}

/** Two ways to look at the same thing: what States attest, and what records of the service show. */
export interface Measure {
  /** Absent where States are not asked. */
  readonly reported?: (unit: Unit, facts: Facts) => Reported;
  /** The records that show it; absent where the service keeps none that could. */
  readonly evidenced?: (unit: Unit, facts: Facts) => readonly Evidence[];
}

/** Another reading of an indicator, or one of its parts, with its rule in words. */
export interface Variant extends Measure {
  readonly name: string;
  readonly rule: string;
}

export type PopulationName =
  | "affected"
  | "article5"
  | "article4"
  | "victimAssistance"
  | "statesParties"
  | "reportingProviders"
  | "providers"
  | "extensionRequests";

/** An indicator of the Action Plan as data. */
export interface Indicator extends Measure {
  /** As printed in the Action Plan. */
  readonly id: string;
  /** Other numbers that a reader may look for. */
  readonly aliases?: readonly string[];
  /** Word by word as in the Action Plan. */
  readonly text: string;
  readonly kind: "percentage" | "count";
  /** Whom the text names. */
  readonly literal: PopulationName;
  /** Those of them to whom the obligation applies, where that is fewer. */
  readonly adjusted?: PopulationName;
  readonly rules: { readonly reported: string; readonly evidenced: string };
  /** What is compared with the records, where only a part of the answer can leave any. */
  readonly compared?: (unit: Unit, facts: Facts) => Reported;
  readonly alternatives?: readonly Variant[];
  readonly subAnswers?: readonly Variant[];
  /** States whose answer is of an earlier year and holds until they report otherwise. */
  readonly carriedForward?: (unit: Unit, facts: Facts) => boolean;
  /** Whether providers that are no States Parties are shown apart. */
  readonly othersApart?: true;
}

const kleene = (answers: readonly Reported[], decisive: Reported, otherwise: Reported): Reported => {
  if (answers.includes(decisive)) return decisive;
  return answers.includes("notReported") ? "notReported" : otherwise;
};

/** Yes when all are; no as soon as one is; otherwise what is missing decides. */
export const allOf = (...answers: readonly Reported[]): Reported => kleene(answers, "no", "yes");

/** Yes as soon as one is; no when all are; otherwise what is missing decides. */
export const anyOf = (...answers: readonly Reported[]): Reported => kleene(answers, "yes", "no");

/** An answer that may have been left out. */
export const told = (answer: "yes" | "no" | undefined): Reported => answer ?? "notReported";
