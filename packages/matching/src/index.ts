export * from "./allocation/allocate.ts";
export type { Certificate, Level } from "./allocation/certificate.ts";
export { checkCertificate } from "./allocation/check-certificate.ts";
export type { Placement } from "./allocation/placements.ts";
export {
  type AllocationProblem,
  checkProblem,
  type EligiblePairs,
  largestTotal,
  type Need,
  type PledgeLine,
  type StateStanding,
} from "./allocation/problem.ts";
export * from "./comparison/compare.ts";
export * from "./comparison/comparison-text.ts";
export * from "./eligibility/index.ts";
export {
  type Engagement,
  type EngagementPart,
  engageFirst,
  type Situation,
} from "./engagement/engagement.ts";
export { engagementParts, engagementWeights } from "./engagement/weights.ts";
export * from "./exchange/index.ts";
export {
  type Binding,
  type EarmarkFacts,
  type ExclusionCount,
  explainStates,
} from "./explanation/binding.ts";
export * from "./explanation/flexibility.ts";
export { looseningText, oneMoreText } from "./explanation/gain-text.ts";
export type { Wording } from "./explanation/sentences.ts";
export type { LoosenedLine } from "./explanation/what-if.ts";
export * from "./ranking/index.ts";
