import { cooperationOperations } from "./registry/cooperation.ts";
import { individualisedApproachOperations } from "./registry/individualised-approach.ts";
import { moneyOperations } from "./registry/money.ts";
import { planOperations } from "./registry/plans.ts";
import { referenceOperations } from "./registry/reference.ts";
import { reportingOperations } from "./registry/reporting.ts";
import { reportOperations } from "./registry/reports.ts";

/**
 * The whole API: every operation, once. Everything else is derived from this list. It is in parts, each of a length that
 * the compiler can still write down as a type.
 */
export const registry: readonly [
  ...typeof planOperations,
  ...typeof moneyOperations,
  ...typeof cooperationOperations,
  ...typeof individualisedApproachOperations,
  ...typeof reportingOperations,
  ...typeof reportOperations,
  ...typeof referenceOperations,
] = [
  ...planOperations,
  ...moneyOperations,
  ...cooperationOperations,
  ...individualisedApproachOperations,
  ...reportingOperations,
  ...reportOperations,
  ...referenceOperations,
];
