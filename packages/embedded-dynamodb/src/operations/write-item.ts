import { validationError } from "../dynamodb-error.ts";
import type { Engine } from "../engine.ts";
import type { Path } from "../expression/path.ts";
import { project } from "../expression/projection.ts";
import type { RequestFields } from "../request/request-fields.ts";
import { refuseItemCollectionMetrics } from "../table/table-definition.ts";
import type { Item } from "../value/attribute-value.ts";
import { ConsumedCapacity } from "./consumed-capacity.ts";
import type { Answer } from "./operation.ts";
import {
  bindAction,
  decide,
  parseDelete,
  parsePut,
  parseUpdateAction,
  type WriteAction,
} from "./write-action.ts";

const returnValues = ["ALL_NEW", "UPDATED_OLD", "ALL_OLD", "NONE", "UPDATED_NEW"] as const;
type ReturnValues = (typeof returnValues)[number];

export const putItem = (fields: RequestFields, engine: Engine): Answer =>
  writeItem(fields, engine, parsePut, ["ALL_OLD", "NONE"]);

export const updateItem = (fields: RequestFields, engine: Engine): Answer =>
  writeItem(fields, engine, parseUpdateAction, returnValues);

export const deleteItem = (fields: RequestFields, engine: Engine): Answer =>
  writeItem(fields, engine, parseDelete, ["ALL_OLD", "NONE"]);

function writeItem(
  fields: RequestFields,
  engine: Engine,
  parse: (fields: RequestFields) => WriteAction,
  allowed: readonly ReturnValues[],
): Answer {
  const wanted = fields.optionalChoice("ReturnValues", returnValues) ?? "NONE";
  const capacity = new ConsumedCapacity(fields);
  refuseItemCollectionMetrics(fields);
  if (!allowed.includes(wanted)) throw validationError("ReturnValues can only be ALL_OLD or NONE");
  const action = parse(fields);
  fields.refuseOthers();
  const bound = bindAction(action, engine.tables);
  const before = bound.open.rows.get(bound.key);
  const after = decide(bound, before);
  engine.commit([{ open: bound.open, key: bound.key, before, after }], "request");
  capacity.addWrite(bound.open.table, before, after);
  return { ...attributesOf(wanted, action, before, after), ...capacity.single() };
}

function attributesOf(
  wanted: ReturnValues,
  action: WriteAction,
  before: Item | undefined,
  after: Item | undefined,
): Answer {
  const image = wanted === "ALL_OLD" || wanted === "UPDATED_OLD" ? before : after;
  if (wanted === "NONE" || image === undefined) return {};
  const whole = wanted === "ALL_OLD" || wanted === "ALL_NEW";
  return { Attributes: whole ? image : project(image, updatedPaths(action)) };
}

const updatedPaths = (action: WriteAction): readonly Path[] =>
  action.kind === "update" ? (action.update?.actions ?? []).map(({ path }) => path) : [];
