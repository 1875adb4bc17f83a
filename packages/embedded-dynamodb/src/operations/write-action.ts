import { DynamoDbError, validationError } from "../dynamodb-error.ts";
import { holds } from "../expression/condition.ts";
import { type ParsedCondition, parseCondition } from "../expression/condition-parser.ts";
import { applyUpdate, staticTypeOfAction } from "../expression/update.ts";
import { type ParsedUpdate, parseUpdate } from "../expression/update-parser.ts";
import type { RequestFields } from "../request/request-fields.ts";
import type { OpenTable, TableCatalogue } from "../storage/table-catalogue.ts";
import {
  type ItemKey,
  parseItemKey,
  parseKey,
  refuseInvalidIndexKeys,
  refusePathsIntoKeys,
} from "../table/item-key.ts";
import {
  type IndexDefinition,
  keyAttributes,
  keyNames,
  type TableDefinition,
} from "../table/table-definition.ts";
import { type AttributeMap, attributeOf, type Item, typeOf } from "../value/attribute-value.ts";
import { itemSize, maxItemBytes } from "../value/size.ts";
import { Expressions } from "./expressions.ts";

type ActionBase = {
  readonly tableName: string;
  readonly condition: ParsedCondition | undefined;
  /** `ReturnValuesOnConditionCheckFailure`: whether a failed condition hands the stored item back. */
  readonly oldOnFailure: boolean;
};

/** What PutItem, UpdateItem, DeleteItem and the actions of a transaction have in common. */
export type WriteAction =
  | (ActionBase & { readonly kind: "put"; readonly item: Item })
  | (ActionBase & {
      readonly kind: "update";
      readonly key: AttributeMap;
      readonly update: ParsedUpdate | undefined;
    })
  | (ActionBase & { readonly kind: "delete" | "check"; readonly key: AttributeMap });

/** An action whose table and key are known and fit. */
export type BoundAction = { readonly action: WriteAction; readonly open: OpenTable; readonly key: ItemKey };

/** Reads the fields of a put; the caller refuses the others. @throws ValidationException */
export function parsePut(fields: RequestFields): WriteAction {
  const tableName = fields.string("TableName");
  const item = fields.attributes("Item");
  if (itemSize(item) > maxItemBytes) throw validationError("Item size has exceeded the maximum allowed size");
  const expressions = new Expressions(fields, ["ConditionExpression"]);
  const condition = expressions.parse("ConditionExpression", parseCondition);
  expressions.refuseUnusedPlaceholders();
  return { kind: "put", tableName, item, condition, oldOnFailure: wantsOldOnFailure(fields) };
}

/** Reads the fields of an update; without UpdateExpression it only makes sure that the item exists. */
export function parseUpdateAction(fields: RequestFields): WriteAction {
  const tableName = fields.string("TableName");
  const key = fields.attributes("Key");
  const expressions = new Expressions(fields, ["UpdateExpression", "ConditionExpression"]);
  const update = expressions.parse("UpdateExpression", parseUpdate);
  const condition = expressions.parse("ConditionExpression", parseCondition);
  expressions.refuseUnusedPlaceholders();
  return { kind: "update", tableName, key, update, condition, oldOnFailure: wantsOldOnFailure(fields) };
}

export function parseDelete(fields: RequestFields, kind: "delete" | "check" = "delete"): WriteAction {
  const tableName = fields.string("TableName");
  const key = fields.attributes("Key");
  const expressions = new Expressions(fields, ["ConditionExpression"]);
  const condition = expressions.parse("ConditionExpression", parseCondition);
  expressions.refuseUnusedPlaceholders();
  return { kind, tableName, key, condition, oldOnFailure: wantsOldOnFailure(fields) };
}

const wantsOldOnFailure = (fields: RequestFields): boolean =>
  fields.optionalChoice("ReturnValuesOnConditionCheckFailure", ["ALL_OLD", "NONE"]) === "ALL_OLD";

/** Finds the table and checks the action against it. @throws ResourceNotFoundException, ValidationException */
export const bindAction = (action: WriteAction, tables: TableCatalogue): BoundAction =>
  checkAction(action, tables.get(action.tableName));

/** @throws ValidationException when key, item or update do not fit the table. */
export function checkAction(action: WriteAction, open: OpenTable): BoundAction {
  const { definition } = open.table;
  switch (action.kind) {
    case "put": {
      const key = parseItemKey(action.item, definition.key);
      refuseInvalidIndexKeys(action.item, definition);
      return { action, open, key };
    }
    case "update": {
      const key = parseKey(action.key, definition.key);
      if (action.update !== undefined) refuseInvalidUpdate(action.update, definition);
      return { action, open, key };
    }
    case "delete":
    case "check":
      return { action, open, key: parseKey(action.key, definition.key) };
  }
}

function refuseInvalidUpdate({ actions, paths }: ParsedUpdate, definition: TableDefinition): void {
  const key = keyNames(definition.key).find((name) => actions.some(({ path }) => path.head === name));
  if (key !== undefined) {
    throw validationError(
      `One or more parameter values were invalid: Cannot update attribute ${key}. This attribute is part of the key`,
    );
  }
  for (const index of definition.indexes) refuseMistypedIndexKey(actions, index);
  refusePathsIntoKeys(paths, definition);
}

function refuseMistypedIndexKey(actions: ParsedUpdate["actions"], index: IndexDefinition): void {
  for (const attribute of keyAttributes(index.key)) {
    const action = actions.find(({ path }) => path.head === attribute.name && path.tail.length === 0);
    const type = action === undefined ? undefined : staticTypeOfAction(action);
    if (type !== undefined && type !== attribute.type) {
      throw validationError(
        `One or more parameter values were invalid: Type mismatch for Index Key ${attribute.name} ` +
          `Expected: ${attribute.type} Actual: ${type} IndexName: ${index.name}`,
      );
    }
  }
}

/**
 * The item that the action leaves behind, given the one that is stored; undefined for none.
 * @throws ConditionalCheckFailedException (with the stored item if asked for), ValidationException.
 */
export function decide({ action, open }: BoundAction, before: Item | undefined): Item | undefined {
  if (action.condition !== undefined && !holds(action.condition.condition, before ?? {})) {
    throw new DynamoDbError(
      "ConditionalCheckFailedException",
      "The conditional request failed",
      action.oldOnFailure && before !== undefined ? { Item: before } : {},
    );
  }
  switch (action.kind) {
    case "put":
      return action.item;
    case "delete":
      return undefined;
    case "check":
      return before;
    case "update":
      return updated(action, open.table.definition, before);
  }
}

function updated(
  action: Extract<WriteAction, { kind: "update" }>,
  definition: TableDefinition,
  before: Item | undefined,
): Item {
  const after = applyUpdate(action.update?.actions ?? [], before ?? action.key);
  for (const { key } of definition.indexes) {
    for (const { name, type } of keyAttributes(key)) {
      const value = attributeOf(after, name);
      if (value !== undefined && typeOf(value) !== type) {
        throw validationError(
          "The update expression attempted to update the secondary index key to unsupported type",
        );
      }
    }
  }
  refuseInvalidIndexKeys(after, definition);
  if (itemSize(after) > maxItemBytes) {
    throw validationError("Item size to update has exceeded the maximum allowed size");
  }
  return after;
}
