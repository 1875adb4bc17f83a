import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";

/** What the calls of one operation do and cost. */
export interface Measured {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly readUnits: number;
  readonly writeUnits: number;
}

interface Call {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly readUnits: number;
  readonly writeUnits: number;
}

/** What stands at a path within a value; undefined where nothing does. */
export const member = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, name) => (inner === undefined ? undefined : Reflect.get(Object(inner), name)),
    value,
  );

const listAt = (value: unknown, ...path: readonly (string | number)[]): readonly unknown[] => {
  const found = member(value, ...path);
  return Array.isArray(found) ? found : [];
};

/** A key as the document names it: what differs from record to record is left out. */
const patternOf = (pk: unknown, sk: unknown): string => {
  const partition = String(pk).replace(/#.*$/s, "#…");
  const sort = String(sk)
    .replace(/^EVENT#\d+$/, "EVENT#…")
    .replace(/^(STATE|SHARED)#.*$/, "$1#…")
    .replace(/^.*#(STATE|SHARED)#.*$/, "…#$1#…");
  return `\`${partition}/${sort}\``;
};

const keyPattern = (key: unknown): string => patternOf(member(key, "pk", "S"), member(key, "sk", "S"));

const items = (count: number): string => `${count} item${count === 1 ? "" : "s"}`;

const queryPattern = (input: unknown, output: unknown): string => {
  const index = member(input, "IndexName");
  const values = Object.values(Object(member(input, "ExpressionAttributeValues"))).map((value) =>
    String(member(value, "S")).replace(/#.*$/s, "#…"),
  );
  const consistency = member(input, "ConsistentRead") === true ? "strong" : "eventual";
  const place = index === undefined ? "the table" : `\`${String(index)}\``;
  return `Query ${place} \`${values[0] ?? ""}\`, ${consistency}, ${items(Number(member(output, "Count") ?? 0))}`;
};

const writePattern = (action: unknown): string => {
  for (const name of ["Put", "Update", "ConditionCheck"] as const) {
    const inner = member(action, name);
    if (inner !== undefined) return `${name} ${keyPattern(member(inner, name === "Put" ? "Item" : "Key"))}`;
  }
  return "?";
};

const unitsOf = (capacity: unknown): number =>
  (Array.isArray(capacity) ? capacity : [capacity]).reduce<number>(
    (sum, part) => sum + Number(member(part, "CapacityUnits") ?? 0),
    0,
  );

const callOf = (command: string, input: unknown, output: unknown): Call => {
  const units = unitsOf(member(output, "ConsumedCapacity"));
  const read = (reads: readonly string[]): Call => ({ reads, writes: [], readUnits: units, writeUnits: 0 });
  switch (command) {
    case "GetItemCommand":
      return read([`Get ${keyPattern(member(input, "Key"))}, strong`]);
    case "BatchGetItemCommand": {
      const keys = Object.values(Object(member(input, "RequestItems"))).flatMap((part) =>
        listAt(part, "Keys"),
      );
      return read([`BatchGet ${keys.map(keyPattern).join(" ")}, strong`]);
    }
    case "QueryCommand":
      return read([queryPattern(input, output)]);
    case "TransactWriteItemsCommand":
      return {
        reads: [],
        writes: listAt(input, "TransactItems").map(writePattern),
        readUnits: 0,
        writeUnits: units,
      };
    case "UpdateItemCommand":
      return {
        reads: [],
        writes: [`Update ${keyPattern(member(input, "Key"))}`],
        readUnits: 0,
        writeUnits: units,
      };
    case "DeleteTableCommand":
      return read([]);
    default:
      throw new Error(`The store does not use ${command}`);
  }
};

/** Tells what a client's calls did and cost since the last time it was asked. */
export const meter = (client: DynamoDBClient): (() => Measured) => {
  let calls: Call[] = [];
  client.middlewareStack.add(
    (next, context) => async (args) => {
      Reflect.set(args.input, "ReturnConsumedCapacity", "TOTAL");
      const result = await next(args);
      calls.push(callOf(context.commandName ?? "", args.input, result.output));
      return result;
    },
    { step: "initialize", name: "meter" },
  );
  return () => {
    const done = calls;
    calls = [];
    return {
      reads: done.flatMap(({ reads }) => reads),
      writes: done.flatMap(({ writes }) => writes),
      readUnits: done.reduce((sum, { readUnits }) => sum + readUnits, 0),
      writeUnits: done.reduce((sum, { writeUnits }) => sum + writeUnits, 0),
    };
  };
};
