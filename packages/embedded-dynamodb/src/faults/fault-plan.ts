import type { ItemOperationName } from "../operations/registry.ts";

/**
 * What can be made to go wrong with a request:
 * - `throttle`: refused with ProvisionedThroughputExceededException or ThrottlingException; nothing is done.
 * - `conflict`: a write, or a transaction, meets another transaction on one of its items; nothing is done.
 * - `loseRequest`: the connection breaks and the work is rolled back just before its commit.
 * - `loseAnswer`: the work is committed, and the connection breaks instead of an answer.
 * - `dieBeforeCommit`, `dieAfterCommit`: the whole process is killed with SIGKILL at that moment.
 */
export const faultKinds = [
  "throttle",
  "conflict",
  "loseRequest",
  "loseAnswer",
  "dieBeforeCommit",
  "dieAfterCommit",
] as const;
export type FaultKind = (typeof faultKinds)[number];

export type FaultPlan = {
  /** A 32-bit integer. The same seed, rates and sequence of requests give the same faults. */
  readonly seed: number;
  /** Of each kind, the share of requests between 0 and 1; together at most 1. */
  readonly rates: { readonly [Kind in FaultKind]?: number };
  /** Only these operations; all operations on items when left out. Others never fail. */
  readonly operations?: readonly ItemOperationName[];
};

/** How many faults of each kind have been injected, among how many requests that could have had one. */
export type FaultReport = {
  readonly requests: number;
  readonly injected: Readonly<Record<FaultKind, number>>;
};

/** The local control of faults: in code, never over the network. */
export type FaultControl = {
  /** Replaces the plan, and starts its random sequence; undefined ends all faults. @throws RangeError for bad rates. */
  set(plan: FaultPlan | undefined): Promise<void>;
  /** Counts since the plan was set. */
  report(): Promise<FaultReport>;
};
