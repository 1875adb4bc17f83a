export {
  type CheckCode,
  type CompletenessContext,
  checkCodes,
  type Outcome,
  type Severity,
} from "./check.ts";
export type { Citation } from "./citations.ts";
export * from "./completeness.ts";
export * from "./latest-plans.ts";
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
