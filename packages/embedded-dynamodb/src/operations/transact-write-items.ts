import { createHash } from "node:crypto";
import { validationError } from "../dynamodb-error.ts";
import type { Engine, ItemChange } from "../engine.ts";
import { RequestFields } from "../request/request-fields.ts";
import { type ItemKey, keyOf } from "../table/item-key.ts";
import { refuseItemCollectionMetrics, type Table } from "../table/table-definition.ts";
import { itemSize } from "../value/size.ts";
import { type CancellationReason, noReason, reasonFor, transactionCanceled } from "./cancellation.ts";
import { ConsumedCapacity } from "./consumed-capacity.ts";
import type { Answer } from "./operation.ts";
import {
  type BoundAction,
  checkAction,
  decide,
  parseDelete,
  parsePut,
  parseUpdateAction,
  type WriteAction,
} from "./write-action.ts";

/** AWS: "TransactWriteItems": up to 100 actions, 4 MB in total. */
export const maxActions = 100;
const maxTransactionBytes = 4 * 1024 * 1024;
const maxTokenLength = 36;

const actionParsers = new Map<string, (fields: RequestFields) => WriteAction>([
  ["ConditionCheck", parseCheck],
  ["Put", parsePut],
  ["Delete", (fields) => parseDelete(fields)],
  ["Update", parseTransactedUpdate],
]);

export function transactWriteItems(fields: RequestFields, engine: Engine): Answer {
  const elements = fields.list("TransactItems", 1, maxActions);
  const token = fields.optionalString("ClientRequestToken");
  const capacity = new ConsumedCapacity(fields, "Write");
  refuseItemCollectionMetrics(fields);
  fields.refuseOthers();
  if (token !== undefined && (token.length < 1 || token.length > maxTokenLength)) {
    throw validationError(
      `1 validation error detected: Value '${token}' at 'clientRequestToken' failed to satisfy constraint: ` +
        `Member must have length less than or equal to ${maxTokenLength}`,
    );
  }
  const actions = elements.map(parseAction);
  const bound = bindAll(actions, engine);
  const now = engine.now();
  const digest = token === undefined ? "" : digestOf(elements);
  if (token !== undefined && engine.tokens.isDone(token, digest, now)) {
    return answerAgain(fields, bound, engine);
  }
  const changes = decideAll(bound);
  engine.commit(
    changes.filter((_, position) => actions[position]?.kind !== "check"),
    "request",
    () => token !== undefined && engine.tokens.remember(token, digest, now),
  );
  for (const { open, before, after } of changes) capacity.addWrite(open.table, before, after);
  return capacity.several();
}

function parseAction(element: unknown): WriteAction {
  const choice = new RequestFields("TransactWriteItems.TransactItems", element);
  const given = [...actionParsers].filter(([name]) => choice.has(name));
  choice.refuseOthers();
  const [only] = given;
  if (only === undefined || given.length > 1) {
    throw validationError("TransactItems can only contain one of Check, Put, Update or Delete");
  }
  const [name, parse] = only;
  const fields = choice.structure(name);
  const action = parse(fields);
  fields.refuseOthers();
  return action;
}

function parseCheck(fields: RequestFields): WriteAction {
  fields.string("ConditionExpression");
  return parseDelete(fields, "check");
}

function parseTransactedUpdate(fields: RequestFields): WriteAction {
  fields.string("UpdateExpression");
  return parseUpdateAction(fields);
}

/** @throws ResourceNotFoundException; TransactionCanceledException for what does not fit a table; ValidationException */
function bindAll(actions: readonly WriteAction[], engine: Engine): readonly BoundAction[] {
  const opened = actions.map((action) => ({ action, open: engine.tables.get(action.tableName) }));
  const bound: BoundAction[] = [];
  const reasons = opened.map(({ action, open }) => {
    try {
      bound.push(checkAction(action, open));
      return noReason;
    } catch (error) {
      return reasonFor(error);
    }
  });
  cancelIfAny(reasons);
  refuseRepeatedItems(bound.map(({ open, key }) => ({ table: open.table, key })));
  return bound;
}

export function refuseRepeatedItems(
  places: readonly { readonly table: Table; readonly key: ItemKey }[],
): void {
  const seen = new Set(
    places.map(
      ({ table, key }) =>
        `${table.id} ${Buffer.from(key.hash).toString("base64")} ${Buffer.from(key.range).toString("base64")}`,
    ),
  );
  if (seen.size < places.length) {
    throw validationError("Transaction request cannot include multiple operations on one item");
  }
}

/** Evaluates every action on what is stored, so that all refusals are told at once; nothing is written yet. */
function decideAll(bound: readonly BoundAction[]): readonly ItemChange[] {
  const changes: ItemChange[] = [];
  let bytes = 0;
  const reasons = bound.map((action) => {
    const { open, key } = action;
    const before = open.rows.get(key);
    try {
      const after = decide(action, before);
      changes.push({ open, key, before, after });
      bytes += transactedBytes(action, after, before);
      return noReason;
    } catch (error) {
      return reasonFor(error);
    }
  });
  cancelIfAny(reasons);
  if (bytes > maxTransactionBytes) {
    throw validationError("The aggregate size of the items in the transaction exceeds 4 MB");
  }
  return changes;
}

const transactedBytes = (
  { action, open }: BoundAction,
  after: ItemChange["after"],
  before: ItemChange["before"],
): number => {
  if (action.kind === "put" || action.kind === "update") return after === undefined ? 0 : itemSize(after);
  return before === undefined ? 0 : itemSize(keyOf(before, open.table.definition.key));
};

function cancelIfAny(reasons: readonly CancellationReason[]): void {
  if (reasons.some(({ Code }) => Code !== "None")) throw transactionCanceled(reasons);
}

/** The same actions, however the rest of the request may differ. */
const digestOf = (elements: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(elements)).digest("base64");

/** A repeated request does nothing; it is told the read capacity of looking at its items again. */
function answerAgain(fields: RequestFields, bound: readonly BoundAction[], engine: Engine): Answer {
  const capacity = new ConsumedCapacity(fields, "Read");
  for (const { action, key } of bound) {
    const { table, rows } = engine.tables.get(action.tableName);
    capacity.addGet(table, rows.get(key), true);
  }
  return capacity.several();
}
