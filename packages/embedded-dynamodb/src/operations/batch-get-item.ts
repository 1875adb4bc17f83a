import { serializationError, validationError } from "../dynamodb-error.ts";
import type { Engine } from "../engine.ts";
import type { Path } from "../expression/path.ts";
import { isJsonObject, type JsonObject } from "../request/json.ts";
import { RequestFields } from "../request/request-fields.ts";
import type { OpenTable } from "../storage/table-catalogue.ts";
import { type ItemKey, parseKey, refusePathsIntoKeys } from "../table/item-key.ts";
import type { Item } from "../value/attribute-value.ts";
import { parseAttributeMap } from "../value/parse-attribute-value.ts";
import { itemSize } from "../value/size.ts";
import { ConsumedCapacity } from "./consumed-capacity.ts";
import { parseProjectionOf, projected } from "./get-item.ts";
import type { Answer } from "./operation.ts";

/** AWS: "BatchGetItem": up to 100 items and 16 MB; the keys of what does not fit come back as UnprocessedKeys. */
const maxKeys = 100;
const maxAnswerBytes = 16 * 1024 * 1024;

type TableRequest = {
  readonly name: string;
  readonly open: OpenTable;
  /** The request as it came: it is handed back with the keys that were not processed. */
  readonly asked: JsonObject;
  readonly keys: readonly { readonly place: ItemKey; readonly asked: unknown }[];
  readonly consistent: boolean;
  readonly paths: readonly Path[] | undefined;
};

export function batchGetItem(fields: RequestFields, engine: Engine): Answer {
  const items = fields.object("RequestItems");
  const capacity = new ConsumedCapacity(fields);
  fields.refuseOthers();
  const requests = Object.entries(items).map(([name, asked]) => parseTableRequest(name, asked));
  if (requests.length === 0) throw emptyRequest();
  if (requests.reduce((keys, request) => keys + request.keys.length, 0) > maxKeys) {
    throw validationError("Too many items requested for the BatchGetItem call");
  }
  const bound = requests.map((request) => bind(request, engine));
  let bytes = 0;
  const responses: Record<string, readonly Item[]> = {};
  const unprocessed: Record<string, JsonObject> = {};
  for (const request of bound) {
    const found: Item[] = [];
    const left: unknown[] = [];
    for (const { place, asked } of request.keys) {
      const item = request.open.rows.get(place);
      const size = item === undefined ? 0 : itemSize(item);
      if (bytes + size > maxAnswerBytes) {
        left.push(asked);
        continue;
      }
      bytes += size;
      capacity.addGet(request.open.table, item, request.consistent);
      if (item !== undefined) found.push(projected(item, request.paths));
    }
    responses[request.name] = found;
    if (left.length > 0) unprocessed[request.name] = { ...request.asked, Keys: left };
  }
  return { Responses: responses, UnprocessedKeys: unprocessed, ...capacity.several() };
}

type ParsedRequest = Omit<TableRequest, "open" | "keys"> & { readonly keys: readonly unknown[] };

function parseTableRequest(name: string, asked: unknown): ParsedRequest {
  if (!isJsonObject(asked)) throw serializationError("Unexpected field type");
  const fields = new RequestFields("BatchGetItem.RequestItems", asked);
  const request = {
    name,
    asked,
    keys: fields.list("Keys", 1, maxKeys),
    consistent: fields.flag("ConsistentRead"),
    paths: parseProjectionOf(fields),
  };
  fields.refuseOthers();
  return request;
}

function bind(request: ParsedRequest, engine: Engine): TableRequest {
  const open = engine.tables.get(request.name);
  const { definition } = open.table;
  refusePathsIntoKeys(request.paths ?? [], definition);
  const keys = request.keys.map((asked) => ({
    asked,
    place: parseKey(parseAttributeMap(asked), definition.key),
  }));
  const distinct = new Set(
    keys.map(
      ({ place: { hash, range } }) =>
        `${Buffer.from(hash).toString("hex")} ${Buffer.from(range).toString("hex")}`,
    ),
  );
  if (distinct.size < keys.length) throw validationError("Provided list of item keys contains duplicates");
  return { ...request, open, keys };
}

const emptyRequest = (): Error =>
  validationError(
    "1 validation error detected: Value '{}' at 'requestItems' failed to satisfy constraint: " +
      "Member must have length greater than or equal to 1",
  );
