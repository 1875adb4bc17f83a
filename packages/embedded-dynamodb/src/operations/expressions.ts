import { validationError } from "../dynamodb-error.ts";
import { Placeholders } from "../expression/placeholders.ts";
import type { RequestFields } from "../request/request-fields.ts";

/** The expressions of one request, by parameter, with the placeholders that they share. */
export class Expressions<Parameter extends string> {
  readonly placeholders: Placeholders;
  readonly #expressions: ReadonlyMap<Parameter, string>;

  /** @throws ValidationException for placeholders without an expression that could use them. */
  constructor(fields: RequestFields, parameters: readonly Parameter[]) {
    const given = new Map<Parameter, string>();
    for (const parameter of parameters) {
      const expression = fields.optionalString(parameter);
      if (expression !== undefined) given.set(parameter, expression);
    }
    this.#expressions = given;
    const names = fields.optionalStringMap("ExpressionAttributeNames");
    if (names !== undefined && given.size === 0) {
      throw validationError("ExpressionAttributeNames can only be specified when using expressions");
    }
    const takeValues: readonly Parameter[] = parameters.filter(
      (parameter) => parameter !== "ProjectionExpression",
    );
    const values = takeValues.length === 0 ? undefined : fields.optionalObject("ExpressionAttributeValues");
    if (values !== undefined && !takeValues.some((parameter) => given.has(parameter))) {
      throw validationError(
        "ExpressionAttributeValues can only be specified when using expressions: " +
          `${takeValues.join(" and ")} ${takeValues.length > 1 ? "are" : "is"} null`,
      );
    }
    this.placeholders = new Placeholders(names, values);
  }

  /** Parses the expression if the request has it. */
  parse<Parsed>(
    parameter: Parameter,
    parse: (expression: string, placeholders: Placeholders, parameter: Parameter) => Parsed,
  ): Parsed | undefined {
    const expression = this.#expressions.get(parameter);
    return expression === undefined ? undefined : parse(expression, this.placeholders, parameter);
  }

  refuseUnusedPlaceholders(): void {
    this.placeholders.refuseUnused();
  }
}
