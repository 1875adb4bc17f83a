import type { AttributeValue } from "@aws-sdk/client-dynamodb";

/** The names and values of one request's expressions, each under a placeholder; a repeated name keeps its own. */
export class Placeholders {
  readonly #names = new Map<string, string>();
  readonly #values = new Map<string, AttributeValue>();

  name(attribute: string): string {
    const known = this.#names.get(attribute);
    if (known !== undefined) return known;
    const placeholder = `#${this.#names.size}`;
    this.#names.set(attribute, placeholder);
    return placeholder;
  }

  value(value: AttributeValue): string {
    const placeholder = `:${this.#values.size}`;
    this.#values.set(placeholder, value);
    return placeholder;
  }

  text(value: string): string {
    return this.value({ S: value });
  }

  number(value: bigint | number): string {
    return this.value({ N: value.toString() });
  }

  /** As a request takes them: DynamoDB refuses empty maps. */
  get attributes() {
    return {
      ...(this.#names.size > 0 && {
        ExpressionAttributeNames: Object.fromEntries(
          [...this.#names].map(([attribute, placeholder]) => [placeholder, attribute]),
        ),
      }),
      ...(this.#values.size > 0 && { ExpressionAttributeValues: Object.fromEntries(this.#values) }),
    };
  }
}
