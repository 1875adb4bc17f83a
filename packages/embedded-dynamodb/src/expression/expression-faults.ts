/**
 * DynamoDB reads a whole expression before it complains, and of several faults it reports the one of the most
 * important kind, not the first. The kinds, and their order in each sort of expression, are known from its answers
 * (recorded in dynalite, which was built by comparing with the service).
 */
const kinds = [
  "parentheses",
  "unknownFunction",
  "misusedFunction",
  "reserved",
  "condition",
  "section",
  "attributeName",
  "attributeValue",
  "pathOverlap",
  "pathConflict",
  "operandCount",
  "operand",
  "distinct",
  "function",
] as const;

export type FaultKind = (typeof kinds)[number];

/** Within one condition; the first condition with a fault decides. */
const conditionOrder: readonly FaultKind[] = [
  "attributeName",
  "attributeValue",
  "operandCount",
  "distinct",
  "function",
];

/** Collects the faults of one expression: the first of each kind. */
export class ExpressionFaults {
  readonly #messages = new Map<FaultKind, string>();
  #operators = 0;

  note(kind: FaultKind, message: string): void {
    if (!this.#messages.has(kind)) this.#messages.set(kind, message);
  }

  has(kind: FaultKind): boolean {
    return this.#messages.has(kind);
  }

  /** Ends one comparison or function: its most important fault becomes the fault of the whole condition. */
  settleCondition(): void {
    const kind = conditionOrder.find((candidate) => this.#messages.has(candidate));
    const message = kind === undefined ? undefined : this.#messages.get(kind);
    if (message !== undefined) this.note("condition", message);
  }

  /** AWS: "Constraints": at most 300 operators and functions in an expression. */
  countOperator(): void {
    this.#operators += 1;
  }

  /** The message to refuse the expression with, if anything is wrong with it. */
  worst(): string | undefined {
    if (this.#operators > maxOperators) {
      return `The expression contains too many operators; operator count: ${this.#operators}`;
    }
    const kind = kinds.find((candidate) => this.#messages.has(candidate));
    return kind === undefined ? undefined : this.#messages.get(kind);
  }
}

const maxOperators = 300;
