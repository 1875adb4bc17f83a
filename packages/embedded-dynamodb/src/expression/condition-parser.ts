import { type Comparator, type Condition, comparators, type Operand } from "./condition.ts";
import { ExpressionFaults } from "./expression-faults.ts";
import {
  type Call,
  conditionOf,
  noteIndistinct,
  noteReversedBounds,
  noteUnorderedOperands,
  operandOf,
} from "./function-checks.ts";
import { type Path, parsePath, parseValue } from "./path.ts";
import type { Placeholders } from "./placeholders.ts";
import { TokenStream } from "./token.ts";

export type ParsedCondition = {
  readonly condition: Condition;
  /** Every path that the expression mentions: some may not be key attributes, or lead into one. */
  readonly paths: readonly Path[];
};

/** AWS: "Comparison operator and function reference": IN takes up to 100 operands. */
const maxInOperands = 100;

/**
 * Parses a ConditionExpression, FilterExpression or KeyConditionExpression (`parameter` is its name).
 * @throws ValidationException with DynamoDB's message.
 */
export function parseCondition(
  expression: string,
  placeholders: Placeholders,
  parameter: string,
): ParsedCondition {
  return new ConditionParser(parameter, expression, placeholders).parse();
}

/** What a pair of parentheses may hold, or stand beside a comparator: we learn which only afterwards. */
type Node =
  | { readonly kind: "operand"; readonly operand: Operand; readonly parenthesised: boolean }
  | { readonly kind: "call"; readonly call: Call; readonly parenthesised: boolean }
  | { readonly kind: "condition"; readonly condition: Condition; readonly parenthesised: boolean };

class ConditionParser {
  readonly #tokens: TokenStream;
  readonly #placeholders: Placeholders;
  readonly #faults = new ExpressionFaults();
  readonly #paths: Path[] = [];

  constructor(parameter: string, expression: string, placeholders: Placeholders) {
    this.#tokens = new TokenStream(parameter, expression);
    this.#placeholders = placeholders;
  }

  parse(): ParsedCondition {
    const condition = this.#asCondition(this.#disjunction());
    this.#tokens.expectEnd();
    const fault = this.#faults.worst();
    if (fault !== undefined) throw this.#tokens.refusal(fault);
    return { condition, paths: this.#paths };
  }

  #disjunction(): Node {
    let left = this.#conjunction();
    while (this.#tokens.takeKeyword("OR")) left = this.#combine("or", left, this.#conjunction());
    return left;
  }

  #conjunction(): Node {
    let left = this.#negation();
    while (this.#tokens.takeKeyword("AND")) left = this.#combine("and", left, this.#negation());
    return left;
  }

  #combine(kind: "and" | "or", left: Node, right: Node): Node {
    this.#faults.countOperator();
    return condition({ kind, left: this.#asCondition(left), right: this.#asCondition(right) });
  }

  #negation(): Node {
    if (!this.#tokens.takeKeyword("NOT")) return this.#comparison();
    this.#faults.countOperator();
    return condition({ kind: "not", condition: this.#asCondition(this.#negation()) });
  }

  #comparison(): Node {
    const node = this.#primary();
    const symbol = this.#tokens.takeSymbol(...comparators);
    const comparator = comparators.find((known) => known === symbol);
    if (comparator !== undefined) return this.#compared(node, comparator);
    if (this.#tokens.takeKeyword("BETWEEN")) return this.#between(node);
    if (this.#tokens.takeKeyword("IN")) return this.#in(node);
    // Any function but size() can only be a condition: make it one now, so that faults are noted in order.
    return node.kind === "call" && node.call.name !== "size"
      ? { ...condition(this.#asCondition(node)), parenthesised: node.parenthesised }
      : node;
  }

  #compared(node: Node, comparator: Comparator): Node {
    this.#faults.countOperator();
    const left = this.#asOperand(node);
    const right = this.#asOperand(this.#primary());
    noteIndistinct(comparator, left, right, this.#faults);
    noteUnorderedOperands(comparator, [left, right], this.#faults);
    this.#faults.settleCondition();
    return condition({ kind: "comparison", comparator, left, right });
  }

  #between(node: Node): Node {
    this.#faults.countOperator();
    const operand = this.#asOperand(node);
    const low = this.#asOperand(this.#primary());
    this.#tokens.expectKeyword("AND");
    const high = this.#asOperand(this.#primary());
    noteUnorderedOperands("BETWEEN", [operand, low, high], this.#faults);
    noteReversedBounds(low, high, this.#faults);
    this.#faults.settleCondition();
    return condition({ kind: "between", operand, low, high });
  }

  #in(node: Node): Node {
    this.#faults.countOperator();
    const operand = this.#asOperand(node);
    this.#tokens.expectSymbol("(");
    const candidates = this.#operands();
    if (candidates.length > maxInOperands) {
      this.#faults.note(
        "operandCount",
        `Incorrect number of operands for operator or function; operator or function: IN, ` +
          `number of operands: ${candidates.length}`,
      );
    }
    this.#faults.settleCondition();
    return condition({ kind: "in", operand, candidates });
  }

  /** The operands up to and including the closing parenthesis. */
  #operands(): readonly Operand[] {
    const operands: Operand[] = [];
    do operands.push(this.#asOperand(this.#primary()));
    while (this.#tokens.takeSymbol(","));
    this.#tokens.expectSymbol(")");
    return operands;
  }

  #primary(): Node {
    const { kind } = this.#tokens.next;
    if (this.#tokens.takeSymbol("(")) return this.#parenthesised();
    if (kind === "value") {
      const value = parseValue(this.#tokens, this.#placeholders, this.#faults);
      return { kind: "operand", operand: { kind: "value", value }, parenthesised: false };
    }
    if (kind === "word" && this.#tokens.peek(1).text === "(") return this.#call();
    const path = parsePath(this.#tokens, this.#placeholders, this.#faults);
    this.#paths.push(path);
    return { kind: "operand", operand: { kind: "path", path }, parenthesised: false };
  }

  #parenthesised(): Node {
    const node = this.#disjunction();
    this.#tokens.expectSymbol(")");
    if (node.parenthesised) {
      this.#faults.note("parentheses", "The expression has redundant parentheses;");
    }
    return { ...node, parenthesised: true };
  }

  #call(): Node {
    const name = this.#tokens.take().text;
    this.#tokens.expectSymbol("(");
    this.#faults.countOperator();
    return { kind: "call", call: { name, operands: this.#operands() }, parenthesised: false };
  }

  #asOperand(node: Node): Operand {
    switch (node.kind) {
      case "operand":
        return node.operand;
      case "call":
        return operandOf(node.call, this.#faults);
      case "condition":
        throw this.#tokens.syntaxError();
    }
  }

  #asCondition(node: Node): Condition {
    switch (node.kind) {
      case "operand":
        throw this.#tokens.syntaxError();
      case "call": {
        const made = conditionOf(node.call, this.#faults);
        this.#faults.settleCondition();
        return made;
      }
      case "condition":
        return node.condition;
    }
  }
}

const condition = (made: Condition): Node => ({ kind: "condition", condition: made, parenthesised: false });
