import { DynamoDbError } from "../dynamodb-error.ts";
import { type CancellationReason, noReason, transactionCanceled } from "../operations/cancellation.ts";
import type { ItemOperationName } from "../operations/registry.ts";
import { type FaultKind, type FaultPlan, type FaultReport, faultKinds } from "./fault-plan.ts";
import { seededRandom } from "./seeded-random.ts";

/** A fault that has been drawn for one request; `dice` decides its details. */
export type Fault = { readonly kind: FaultKind; readonly dice: number };

const conflicting: ReadonlySet<ItemOperationName> = new Set([
  "DeleteItem",
  "PutItem",
  "TransactGetItems",
  "TransactWriteItems",
  "UpdateItem",
]);

/** Draws faults as a plan says. */
export class FaultInjector {
  readonly #plan: FaultPlan | undefined;
  readonly #random: () => number;
  readonly #counts = new Map<FaultKind, number>();
  #requests = 0;

  /** @throws RangeError for rates that are no shares. */
  constructor(plan: FaultPlan | undefined) {
    const rates = Object.values(plan?.rates ?? {});
    const total = rates.reduce((sum, rate) => sum + rate, 0);
    if (rates.some((rate) => !(rate >= 0)) || total > 1 + Number.EPSILON) {
      throw new RangeError("fault rates must be at least 0 and together at most 1");
    }
    this.#plan = plan;
    this.#random = seededRandom(plan?.seed ?? 0);
  }

  /** Two draws for every request that may fail, whatever the rates: so that one rate does not shift the others. */
  draw(operation: ItemOperationName): Fault | undefined {
    const plan = this.#plan;
    if (plan === undefined || plan.operations?.includes(operation) === false) return undefined;
    this.#requests += 1;
    const kind = pickKind(plan, this.#random());
    const dice = this.#random();
    if (kind === undefined || (kind === "conflict" && !conflicting.has(operation))) return undefined;
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
    return { kind, dice };
  }

  report(): FaultReport {
    const count = (kind: FaultKind): number => this.#counts.get(kind) ?? 0;
    return {
      requests: this.#requests,
      injected: {
        throttle: count("throttle"),
        conflict: count("conflict"),
        loseRequest: count("loseRequest"),
        loseAnswer: count("loseAnswer"),
        dieBeforeCommit: count("dieBeforeCommit"),
        dieAfterCommit: count("dieAfterCommit"),
      },
    };
  }
}

function pickKind(plan: FaultPlan, draw: number): FaultKind | undefined {
  let threshold = 0;
  for (const kind of faultKinds) {
    threshold += plan.rates[kind] ?? 0;
    if (draw < threshold) return kind;
  }
  return undefined;
}

/** The refusal of a throttled request: sometimes as the table's, sometimes as the account's limit. */
export function throttled(operation: ItemOperationName, actionCount: number, dice: number): DynamoDbError {
  if (isTransaction(operation) && dice < 0.5) {
    return canceledBy(actionCount, dice * 2, {
      Code: "ThrottlingError",
      Message: "Throughput exceeds the current capacity of your table or index.",
    });
  }
  return dice < 0.75
    ? new DynamoDbError(
        "ProvisionedThroughputExceededException",
        "The level of configured provisioned throughput for the table was exceeded.",
      )
    : new DynamoDbError("ThrottlingException", "Rate of requests exceeds the allowed throughput.");
}

export function conflicted(operation: ItemOperationName, actionCount: number, dice: number): DynamoDbError {
  const message = "Transaction is ongoing for the item";
  return isTransaction(operation)
    ? canceledBy(actionCount, dice, { Code: "TransactionConflict", Message: message })
    : new DynamoDbError("TransactionConflictException", message);
}

const isTransaction = (operation: ItemOperationName): boolean =>
  operation === "TransactWriteItems" || operation === "TransactGetItems";

function canceledBy(actionCount: number, dice: number, reason: CancellationReason): DynamoDbError {
  const count = Math.max(1, actionCount);
  const guilty = Math.floor(dice * count);
  return transactionCanceled(
    Array.from({ length: count }, (_, position) => (position === guilty ? reason : noReason)),
  );
}
