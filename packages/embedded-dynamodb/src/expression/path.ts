import { type AttributeMap, type AttributeValue, attributeOf } from "../value/attribute-value.ts";
import type { ExpressionFaults } from "./expression-faults.ts";
import type { Placeholders } from "./placeholders.ts";
import { isReservedWord } from "./reserved-words.ts";
import type { TokenStream } from "./token.ts";

/** A document path: an attribute name, then names (in a map) and positions (in a list). */
export type Path = { readonly head: string; readonly tail: readonly (string | number)[] };

/** As DynamoDB writes it in messages: `[a, [0], b]`. */
export const formatPath = ({ head, tail }: Path): string =>
  `[${[head, ...tail.map((step) => (typeof step === "number" ? `[${step}]` : step))].join(", ")}]`;

export const samePath = (left: Path, right: Path): boolean =>
  left.head === right.head &&
  left.tail.length === right.tail.length &&
  left.tail.every((step, position) => step === right.tail[position]);

/** What stands at the path, if anything. */
export function valueAt(map: AttributeMap, { head, tail }: Path): AttributeValue | undefined {
  let value = attributeOf(map, head);
  for (const step of tail) {
    if (value === undefined) return undefined;
    value = childOf(value, step);
  }
  return value;
}

function childOf(parent: AttributeValue, step: string | number): AttributeValue | undefined {
  if (typeof step === "number") return "L" in parent ? parent.L[step] : undefined;
  return "M" in parent ? attributeOf(parent.M, step) : undefined;
}

/** Parses the path that begins at the next token; what is wrong with names is noted, what is no path is thrown. */
export function parsePath(tokens: TokenStream, placeholders: Placeholders, faults: ExpressionFaults): Path {
  const head = parseName(tokens, placeholders, faults);
  const tail: (string | number)[] = [];
  for (;;) {
    if (tokens.takeSymbol(".")) tail.push(parseName(tokens, placeholders, faults));
    else if (tokens.takeSymbol("[")) tail.push(parsePosition(tokens));
    else return { head, tail };
  }
}

function parseName(tokens: TokenStream, placeholders: Placeholders, faults: ExpressionFaults): string {
  const { kind, text } = tokens.next;
  if (kind !== "word" && kind !== "name") throw tokens.syntaxError();
  tokens.take();
  if (kind === "word") {
    if (isReservedWord(text)) {
      faults.note("reserved", `Attribute name is a reserved keyword; reserved keyword: ${text}`);
    }
    return text;
  }
  const name = placeholders.name(text);
  if (name === undefined) {
    faults.note(
      "attributeName",
      `An expression attribute name used in the document path is not defined; attribute name: ${text}`,
    );
  }
  return name ?? text;
}

function parsePosition(tokens: TokenStream): number {
  if (tokens.next.kind !== "number") throw tokens.syntaxError();
  const position = Number(tokens.take().text);
  tokens.expectSymbol("]");
  return position;
}

/** Parses `:placeholder`; one that is not defined is noted, and a null stands in for it. */
export function parseValue(
  tokens: TokenStream,
  placeholders: Placeholders,
  faults: ExpressionFaults,
): AttributeValue {
  const { text } = tokens.take();
  const value = placeholders.value(text);
  if (value !== undefined) return value;
  faults.note(
    "attributeValue",
    `An expression attribute value used in expression is not defined; attribute value: ${text}`,
  );
  return { NULL: true };
}
