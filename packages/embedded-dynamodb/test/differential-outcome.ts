import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";

/** What a request came to, in a form in which equal answers are equal. */
export type Outcome = { readonly answer: unknown } | { readonly error: string; readonly message: string };

export const tableOf = (name: string): CreateTableCommandInput => ({
  TableName: name,
  BillingMode: "PAY_PER_REQUEST",
  AttributeDefinitions: [
    { AttributeName: "pk", AttributeType: "S" },
    { AttributeName: "sk", AttributeType: "S" },
    { AttributeName: "g", AttributeType: "S" },
    { AttributeName: "gn", AttributeType: "N" },
  ],
  KeySchema: [
    { AttributeName: "pk", KeyType: "HASH" },
    { AttributeName: "sk", KeyType: "RANGE" },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: "by-group",
      KeySchema: [
        { AttributeName: "g", KeyType: "HASH" },
        { AttributeName: "gn", KeyType: "RANGE" },
      ],
      Projection: { ProjectionType: "ALL" },
    },
    {
      IndexName: "by-group-and-sk",
      KeySchema: [
        { AttributeName: "g", KeyType: "HASH" },
        { AttributeName: "sk", KeyType: "RANGE" },
      ],
      Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["a", "n"] },
    },
  ],
});

/** `unordered`: the order of `Items` and `Responses` has no meaning (equal sort keys of an index, a batch). */
export async function outcomeOf(
  promise: Promise<unknown>,
  order: "ordered" | "unordered" = "ordered",
): Promise<Outcome> {
  try {
    return { answer: canonical(await promise, order) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { error: error.name, message: comparableMessage(error.message) };
  }
}

/** When an update has several faults, either database may tell any of them (see "one of several faults"). */
export function withoutChoiceOfFault(outcome: Outcome): Outcome {
  return "error" in outcome && updateFaults.includes(outcome.message)
    ? { error: outcome.error, message: "a fault of an update" }
    : outcome;
}

const updateFaults: readonly string[] = [
  "An operand in the update expression has an incorrect data type",
  "The document path provided in the update expression is invalid for update",
  "The provided expression refers to an attribute that does not exist in the item",
  "The update expression attempted to update the secondary index key to unsupported type",
];

/** What a syntax error says beyond being one is the parser's own affair (see "wording of syntax errors"). */
function comparableMessage(message: string): string {
  const syntaxError = /^(Invalid \w+: Syntax error;)/.exec(message);
  return syntaxError?.[1] ?? message;
}

/** Names in order, sets as sets, binaries as text, no metadata; of the capacity only what concerns the table. */
function canonical(value: unknown, order: "ordered" | "unordered"): unknown {
  if (value instanceof Uint8Array) return `bytes ${Buffer.from(value).toString("hex")}`;
  if (Array.isArray(value)) return value.map((element) => canonical(element, order));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([name, content]) => name !== "$metadata" && content !== undefined)
    .map(([name, content]): [string, unknown] => {
      if (name === "ConsumedCapacity") return [name, tableCapacity(content)];
      const inner = canonical(content, order);
      const isSet = name === "SS" || name === "NS" || name === "BS";
      const isUnordered = isSet || (order === "unordered" && (name === "Items" || name === "items"));
      return [name, isUnordered && Array.isArray(inner) ? sorted(inner) : inner];
    })
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries);
}

const sorted = (elements: readonly unknown[]): readonly unknown[] =>
  elements.toSorted((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));

/** dynalite does not count what a write costs in the indexes (see "capacity of index writes"). */
function tableCapacity(capacity: unknown): unknown {
  if (Array.isArray(capacity)) return capacity.map(tableCapacity);
  if (typeof capacity !== "object" || capacity === null) return capacity;
  return "Table" in capacity ? capacity.Table : "total, maybe with indexes";
}
