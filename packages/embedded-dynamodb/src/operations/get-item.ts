import type { Engine } from "../engine.ts";
import type { Path } from "../expression/path.ts";
import { parseProjection, project } from "../expression/projection.ts";
import type { RequestFields } from "../request/request-fields.ts";
import { parseKey, refusePathsIntoKeys } from "../table/item-key.ts";
import type { Item } from "../value/attribute-value.ts";
import { ConsumedCapacity } from "./consumed-capacity.ts";
import { Expressions } from "./expressions.ts";
import type { Answer } from "./operation.ts";

export function getItem(fields: RequestFields, engine: Engine): Answer {
  const tableName = fields.string("TableName");
  const key = fields.attributes("Key");
  const consistent = fields.flag("ConsistentRead");
  const capacity = new ConsumedCapacity(fields);
  const paths = parseProjectionOf(fields);
  fields.refuseOthers();
  const { table, rows } = engine.tables.get(tableName);
  const place = parseKey(key, table.definition.key);
  refusePathsIntoKeys(paths ?? [], table.definition);
  const item = rows.get(place);
  capacity.addGet(table, item, consistent);
  return { ...(item !== undefined && { Item: projected(item, paths) }), ...capacity.single() };
}

/** The ProjectionExpression of a request that has no other expression. */
export function parseProjectionOf(fields: RequestFields): readonly Path[] | undefined {
  const expressions = new Expressions(fields, ["ProjectionExpression"]);
  const paths = expressions.parse("ProjectionExpression", parseProjection);
  expressions.refuseUnusedPlaceholders();
  return paths;
}

export const projected = (item: Item, paths: readonly Path[] | undefined): Item =>
  paths === undefined ? item : project(item, paths);
