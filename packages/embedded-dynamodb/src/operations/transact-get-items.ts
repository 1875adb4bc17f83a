import { validationError } from "../dynamodb-error.ts";
import type { Engine } from "../engine.ts";
import type { Path } from "../expression/path.ts";
import type { RequestFields } from "../request/request-fields.ts";
import type { OpenTable } from "../storage/table-catalogue.ts";
import { type ItemKey, parseKey, refusePathsIntoKeys } from "../table/item-key.ts";
import type { AttributeMap, Item } from "../value/attribute-value.ts";
import { itemSize } from "../value/size.ts";
import { type CancellationReason, noReason, reasonFor, transactionCanceled } from "./cancellation.ts";
import { ConsumedCapacity } from "./consumed-capacity.ts";
import { parseProjectionOf, projected } from "./get-item.ts";
import type { Answer } from "./operation.ts";
import { maxActions, refuseRepeatedItems } from "./transact-write-items.ts";

const maxAnswerBytes = 4 * 1024 * 1024;

type Get = {
  readonly tableName: string;
  readonly key: AttributeMap;
  readonly paths: readonly Path[] | undefined;
};
type BoundGet = Get & { readonly open: OpenTable; readonly place: ItemKey };

export function transactGetItems(fields: RequestFields, engine: Engine): Answer {
  const elements = fields.structures("TransactItems", 1, maxActions);
  const capacity = new ConsumedCapacity(fields, "Read");
  fields.refuseOthers();
  const bound = bindAll(elements.map(parseGet), engine);
  let bytes = 0;
  const responses = bound.map(({ open, place, paths }) => {
    const item = open.rows.get(place);
    capacity.addGet(open.table, item, true);
    bytes += item === undefined ? 0 : itemSize(item);
    return responseOf(item, paths);
  });
  if (bytes > maxAnswerBytes) {
    throw validationError("The aggregate size of the items in the transaction exceeds 4 MB");
  }
  return { Responses: responses, ...capacity.several() };
}

const responseOf = (item: Item | undefined, paths: readonly Path[] | undefined): Answer =>
  item === undefined ? {} : { Item: projected(item, paths) };

function parseGet(element: RequestFields): Get {
  const fields = element.structure("Get");
  element.refuseOthers();
  const get = {
    tableName: fields.string("TableName"),
    key: fields.attributes("Key"),
    paths: parseProjectionOf(fields),
  };
  fields.refuseOthers();
  return get;
}

function bindAll(gets: readonly Get[], engine: Engine): readonly BoundGet[] {
  const opened = gets.map((get) => ({ ...get, open: engine.tables.get(get.tableName) }));
  const bound: BoundGet[] = [];
  const reasons = opened.map((get): CancellationReason => {
    try {
      const { definition } = get.open.table;
      refusePathsIntoKeys(get.paths ?? [], definition);
      bound.push({ ...get, place: parseKey(get.key, definition.key) });
      return noReason;
    } catch (error) {
      return reasonFor(error);
    }
  });
  if (reasons.some(({ Code }) => Code !== "None")) throw transactionCanceled(reasons);
  refuseRepeatedItems(bound.map(({ open, place }) => ({ table: open.table, key: place })));
  return bound;
}
