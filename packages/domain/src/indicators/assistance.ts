import type { AssistanceRecord } from "../cooperation-report/index.ts";
import type { Pillar, ProviderCode } from "../shared/index.ts";
import type { Facts } from "./facts.ts";
import type { Reported } from "./indicator.ts";

/** Which assistance of a report counts. */
export interface AssistanceQuery {
  /** Any pillar when left out. */
  readonly pillar?: Pillar;
  readonly isRecipient: (code: ProviderCode) => boolean;
  /** Assistance whose recipients or pillar are not stated counts too. */
  readonly unearmarked?: true;
}

/** The assistance that a State reports for the period and that counts: more than a pledge. No report names its own State. */
export const assistanceOf = (
  state: ProviderCode,
  facts: Facts,
  { pillar, isRecipient, unearmarked }: AssistanceQuery,
): AssistanceRecord[] =>
  (facts.reportOf(state)?.content.answers.assistanceProvided?.assistance ?? []).filter(
    (record) =>
      record.status !== "pledge" &&
      (pillar === undefined ||
        record.pillar === pillar ||
        (unearmarked === true && record.pillar === "unspecified")) &&
      (record.recipients.some(isRecipient) || (unearmarked === true && record.recipients.length === 0)),
  );

/** Whether a State reports assistance that counts; not reported when it does not say whether it assists. */
export const reportsAssistance = (
  state: ProviderCode,
  facts: Facts,
  query: AssistanceQuery,
  isCounted: (record: AssistanceRecord) => boolean = () => true,
): Reported => {
  if (facts.reportOf(state)?.content.answers.assistanceProvided === undefined) return "notReported";
  return assistanceOf(state, facts, query).some(isCounted) ? "yes" : "no";
};

/** The pillars of 43.1 to 43.3, whose recipients are affected States Parties. */
const affectedPillars = ["survey-clearance", "victim-assistance", "risk-education"] as const;

/** Whether a State reports assistance that any of 43.1 to 43.4 counts. */
export const isReportingProvider = (state: ProviderCode, facts: Facts): boolean =>
  affectedPillars.some(
    (pillar) => assistanceOf(state, facts, { pillar, isRecipient: facts.isAffected }).length > 0,
  ) ||
  assistanceOf(state, facts, { pillar: "stockpile-destruction", isRecipient: facts.isStateParty }).length > 0;
