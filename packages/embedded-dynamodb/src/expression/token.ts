import { validationError } from "../dynamodb-error.ts";

export type Token = {
  readonly kind: "word" | "name" | "value" | "number" | "symbol" | "end";
  readonly text: string;
};

/** AWS: "Constraints", expression parameters. */
const maxExpressionBytes = 4096;
const tokenPattern =
  /[ \t\r\n]*(?:([A-Za-z_][A-Za-z0-9_]*)|(#[A-Za-z0-9_]+)|(:[A-Za-z0-9_]+)|(\d+)|(<>|<=|>=|[()[\].,=<>+-])|($))/y;
const kinds = ["word", "name", "value", "number", "symbol", "end"] as const;

/** Splits an expression, and walks along it. Every refusal names the parameter: `Invalid ConditionExpression: ...`. */
export class TokenStream {
  readonly #parameter: string;
  readonly #tokens: readonly Token[];
  #position = 0;

  /** @throws ValidationException for an empty or too long expression, and for characters that no expression has. */
  constructor(parameter: string, expression: string) {
    this.#parameter = parameter;
    if (expression === "") throw this.refusal("The expression can not be empty;");
    const bytes = Buffer.byteLength(expression);
    if (bytes > maxExpressionBytes) {
      throw this.refusal(`Expression size has exceeded the maximum allowed size; expression size: ${bytes}`);
    }
    this.#tokens = this.#split(expression);
  }

  get next(): Token {
    return this.peek(0);
  }

  peek(ahead: number): Token {
    return this.#tokens[this.#position + ahead] ?? { kind: "end", text: "<EOF>" };
  }

  take(): Token {
    const token = this.next;
    this.#position += 1;
    return token;
  }

  /** Takes the symbol if it comes next. */
  takeSymbol(...symbols: readonly string[]): string | undefined {
    const { kind, text } = this.next;
    if (kind !== "symbol" || !symbols.includes(text)) return undefined;
    this.#position += 1;
    return text;
  }

  /** Takes the keyword, in any case, if it comes next. */
  takeKeyword(keyword: string): boolean {
    const { kind, text } = this.next;
    if (kind !== "word" || text.toUpperCase() !== keyword) return false;
    this.#position += 1;
    return true;
  }

  expectSymbol(symbol: string): void {
    if (this.takeSymbol(symbol) === undefined) throw this.syntaxError();
  }

  expectKeyword(keyword: string): void {
    if (!this.takeKeyword(keyword)) throw this.syntaxError();
  }

  expectEnd(): void {
    if (this.next.kind !== "end") throw this.syntaxError();
  }

  /** DynamoDB's form: the token that does not fit, and what stands around it. */
  syntaxError(): Error {
    const near = [this.#position - 1, this.#position, this.#position + 1]
      .map((position) => this.#tokens[position])
      .filter((token) => token !== undefined && token.kind !== "end")
      .map((token) => token?.text);
    return this.refusal(`Syntax error; token: "${this.next.text}", near: "${near.join(" ")}"`);
  }

  refusal(message: string): Error {
    return validationError(`Invalid ${this.#parameter}: ${message}`);
  }

  #split(expression: string): readonly Token[] {
    const tokens: Token[] = [];
    const pattern = new RegExp(tokenPattern);
    for (;;) {
      const start = pattern.lastIndex;
      const match = pattern.exec(expression);
      if (match === null) {
        const rest = expression.slice(start).trimStart();
        throw this.refusal(`Syntax error; token: "${rest.slice(0, 1)}", near: "${rest.slice(0, 3)}"`);
      }
      const group = match.findIndex((text, index) => index > 0 && text !== undefined);
      const kind = kinds[group - 1] ?? "end";
      if (kind === "end") return [...tokens, { kind, text: "<EOF>" }];
      tokens.push({ kind, text: match[group] ?? "" });
    }
  }
}
