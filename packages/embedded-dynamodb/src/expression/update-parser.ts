import { type AttributeValue, typeOf } from "../value/attribute-value.ts";
import { ExpressionFaults } from "./expression-faults.ts";
import { type Path, parsePath, parseValue } from "./path.ts";
import { noteConflictingPaths } from "./path-conflict.ts";
import type { Placeholders } from "./placeholders.ts";
import { TokenStream } from "./token.ts";
import type { SetValue, UpdateAction } from "./update.ts";

const sections = ["SET", "REMOVE", "ADD", "DELETE"] as const;
type Section = (typeof sections)[number];

export type ParsedUpdate = { readonly actions: readonly UpdateAction[]; readonly paths: readonly Path[] };

const wireTypeNames = new Map([
  ["S", "STRING"],
  ["N", "NUMBER"],
  ["B", "BINARY"],
  ["NULL", "NULL"],
  ["BOOL", "BOOLEAN"],
  ["L", "LIST"],
  ["M", "MAP"],
]);

/** Parses an UpdateExpression. @throws ValidationException with DynamoDB's message. */
export function parseUpdate(expression: string, placeholders: Placeholders): ParsedUpdate {
  return new UpdateParser(expression, placeholders).parse();
}

class UpdateParser {
  readonly #tokens: TokenStream;
  readonly #placeholders: Placeholders;
  readonly #faults = new ExpressionFaults();
  /** Paths that are written: no two may touch. */
  readonly #targets: Path[] = [];
  readonly #paths: Path[] = [];

  constructor(expression: string, placeholders: Placeholders) {
    this.#tokens = new TokenStream("UpdateExpression", expression);
    this.#placeholders = placeholders;
  }

  parse(): ParsedUpdate {
    const actions: UpdateAction[] = [];
    const seen = new Set<Section>();
    do {
      const section = this.#section();
      if (seen.has(section)) {
        this.#faults.note(
          "section",
          `The "${section}" section can only be used once in an update expression;`,
        );
      }
      seen.add(section);
      do actions.push(this.#action(section));
      while (this.#tokens.takeSymbol(","));
    } while (this.#tokens.next.kind !== "end");
    const fault = this.#faults.worst();
    if (fault !== undefined) throw this.#tokens.refusal(fault);
    return { actions, paths: this.#paths };
  }

  #section(): Section {
    const section = sections.find((keyword) => this.#tokens.takeKeyword(keyword));
    if (section === undefined) throw this.#tokens.syntaxError();
    return section;
  }

  #action(section: Section): UpdateAction {
    this.#faults.countOperator();
    const path = this.#path();
    noteConflictingPaths(this.#targets, path, this.#faults);
    this.#targets.push(path);
    switch (section) {
      case "SET":
        this.#tokens.expectSymbol("=");
        return { kind: "set", path, value: this.#sum() };
      case "REMOVE":
        return { kind: "remove", path };
      case "ADD":
        return { kind: "add", path, value: this.#operand("ADD", ["N", "SS", "NS", "BS"]) };
      case "DELETE":
        return { kind: "delete", path, value: this.#operand("DELETE", ["SS", "NS", "BS"]) };
    }
  }

  #path(): Path {
    const path = parsePath(this.#tokens, this.#placeholders, this.#faults);
    this.#paths.push(path);
    return path;
  }

  /** ADD and DELETE take a literal of certain types. */
  #operand(operator: string, types: readonly string[]): AttributeValue {
    if (this.#tokens.next.kind !== "value") throw this.#tokens.syntaxError();
    const undefinedBefore = this.#faults.has("attributeValue");
    const value = parseValue(this.#tokens, this.#placeholders, this.#faults);
    const type = typeOf(value);
    if (!types.includes(type) && this.#faults.has("attributeValue") === undefinedBefore) {
      this.#faults.note(
        "operand",
        "Incorrect operand type for operator or function; " +
          `operator: ${operator}, operand type: ${wireTypeNames.get(type) ?? type}`,
      );
    }
    return value;
  }

  /** An operand, or two with a plus or minus between them. */
  #sum(): SetValue {
    const left = this.#setValue();
    const operator = this.#tokens.takeSymbol("+", "-");
    if (operator === undefined) return left;
    this.#faults.countOperator();
    const right = this.#setValue();
    this.#noteOperandTypes(operator, "N", [left, right]);
    return { kind: operator === "+" ? "plus" : "minus", left, right };
  }

  #setValue(): SetValue {
    const { kind } = this.#tokens.next;
    if (this.#tokens.takeSymbol("(")) {
      const inner = this.#sum();
      this.#tokens.expectSymbol(")");
      return inner;
    }
    if (kind === "value") {
      return { kind: "value", value: parseValue(this.#tokens, this.#placeholders, this.#faults) };
    }
    if (kind === "word" && this.#tokens.peek(1).text === "(") return this.#call();
    return { kind: "path", path: this.#path() };
  }

  #call(): SetValue {
    const name = this.#tokens.take().text;
    this.#tokens.expectSymbol("(");
    this.#faults.countOperator();
    const operands: SetValue[] = [];
    do operands.push(this.#sum());
    while (this.#tokens.takeSymbol(","));
    this.#tokens.expectSymbol(")");
    return this.#functionOf(name, operands);
  }

  #functionOf(name: string, operands: readonly SetValue[]): SetValue {
    const [first, second] = operands;
    if (name !== "if_not_exists" && name !== "list_append") {
      this.#faults.note("unknownFunction", `Invalid function name; function: ${name}`);
    } else if (first === undefined || second === undefined || operands.length > 2) {
      this.#faults.note(
        "function",
        `Incorrect number of operands for operator or function; operator or function: ${name}, ` +
          `number of operands: ${operands.length}`,
      );
    } else if (name === "list_append") {
      this.#noteOperandTypes(name, "L", [first, second]);
      return { kind: "listAppend", left: first, right: second };
    } else if (first.kind === "path") {
      return { kind: "ifNotExists", path: first.path, otherwise: second };
    } else {
      this.#faults.note(
        "function",
        `Operator or function requires a document path; operator or function: ${name}`,
      );
    }
    return { kind: "value", value: { NULL: true } };
  }

  #noteOperandTypes(name: string, expected: "N" | "L", operands: readonly SetValue[]): void {
    for (const operand of operands) {
      if (operand.kind !== "value" || typeOf(operand.value) === expected) continue;
      this.#faults.note(
        "function",
        "Incorrect operand type for operator or function; " +
          `operator or function: ${name}, operand type: ${typeOf(operand.value)}`,
      );
      return;
    }
  }
}
