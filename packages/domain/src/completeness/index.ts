export {
  type CheckCode,
  type CompletenessContext,
  checkCodes,
  type Outcome,
  type Severity,
} from "./check.ts";
export { type Citation, citations } from "./citations.ts";
export * from "./completeness.ts";
export * from "./latest-plans.ts";
export { progressIsDue } from "./reporting.ts";
export {
  type FindingSentence,
  type SentenceValue,
  type SentenceValues,
  type Wording,
  writtenIn,
} from "./sentence.ts";
export { type FindingName, findingTexts, type PhraseName, phraseTexts } from "./texts.ts";
export {
  farFactor,
  hasUnitCost,
  median,
  minimumPeerStates,
  minimumPeers,
  peersOf,
  perM2,
  type UnitCost,
  type UnitCostComparison,
  unitCostsOf,
} from "./unit-cost.ts";
