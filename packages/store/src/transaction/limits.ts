import type { AttributeValue, TransactWriteItem } from "@aws-sdk/client-dynamodb";

/** DynamoDB's limits of one transaction and of what is in it; an item keeps room for the counters that grow on it. */
export const limits = {
  actions: 100,
  itemBytes: 400_000,
  transactionBytes: 4_000_000,
  expressionBytes: 4096,
  operators: 300,
} as const;

const textBytes = (text: string): number => Buffer.byteLength(text);

/** At least what DynamoDB counts: a byte for every two digits, and two more. */
const valueBytes = ({ S: text, N: number }: AttributeValue): number =>
  text === undefined ? Math.ceil((number?.length ?? 0) / 2) + 2 : textBytes(text);

const bytesOf = (attributes: Readonly<Record<string, AttributeValue>> | undefined): number =>
  Object.entries(attributes ?? {}).reduce(
    (total, [name, value]) => total + textBytes(name) + valueBytes(value),
    0,
  );

/** An update tells only what it sets; how large its item becomes, the database says. */
const actionBytes = ({ Put, Update }: TransactWriteItem): number =>
  bytesOf(Put?.Item) +
  bytesOf(Update?.ExpressionAttributeValues) +
  Object.values(Update?.ExpressionAttributeNames ?? {}).reduce((total, name) => total + textBytes(name), 0);

const expressionsOf = ({ Put, Update, ConditionCheck }: TransactWriteItem): string[] =>
  [
    Put?.ConditionExpression,
    Update?.UpdateExpression,
    Update?.ConditionExpression,
    ConditionCheck?.ConditionExpression,
  ].filter((expression) => expression !== undefined);

/** Comparisons, functions, connectives and every part of a list: no fewer than DynamoDB counts. */
const operatorsOf = (expression: string): number =>
  expression.match(/[<>=]+|,|\(|\b(AND|OR|NOT|ADD|SET|REMOVE)\b/g)?.length ?? 0;

/** Why a transaction cannot be written whole, in words for whoever asked for it; undefined when it can. */
export const tooLarge = (actions: readonly TransactWriteItem[]): string | undefined => {
  if (actions.length > limits.actions) {
    return `The change touches ${actions.length} items; one change may touch ${limits.actions}. Split the plan, or supersede fewer at once.`;
  }
  const sizes = actions.map(actionBytes);
  const largest = Math.max(0, ...sizes);
  if (largest > limits.itemBytes)
    return `The record takes ${largest} bytes; one record may take ${limits.itemBytes}.`;
  const whole = sizes.reduce((total, bytes) => total + bytes, 0);
  if (whole > limits.transactionBytes)
    return `The change takes ${whole} bytes; one change may take ${limits.transactionBytes}.`;
  const isTooLong = (expression: string): boolean =>
    textBytes(expression) > limits.expressionBytes || operatorsOf(expression) > limits.operators;
  return actions.flatMap(expressionsOf).some(isTooLong)
    ? "The change moves too many figures of one record at once; split it into several."
    : undefined;
};
