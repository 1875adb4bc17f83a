import { validationError } from "../dynamodb-error.ts";
import type { Engine } from "../engine.ts";
import { type RequestFields, resourceName } from "../request/request-fields.ts";
import type { OpenTable } from "../storage/table-catalogue.ts";
import { streamArnOf, streamLabelOf, tableArnOf } from "../stream/stream-identity.ts";
import type { IndexDefinition, KeySchema, Projection, Throughput } from "../table/table-definition.ts";
import type { Answer, Operation } from "./operation.ts";

/** A table is ready at once: there is nothing to provision. */
export const createTable: Operation = (fields, engine) => ({
  TableDescription: describe(engine.tables.create(fields.whole, engine.now()), "ACTIVE"),
});

export function describeTable(fields: RequestFields, engine: Engine): Answer {
  const name = resourceName(fields, "TableName");
  fields.refuseOthers();
  return { Table: describe(engine.tables.describe(name), "ACTIVE") };
}

export function deleteTable(fields: RequestFields, engine: Engine): Answer {
  const name = resourceName(fields, "TableName");
  fields.refuseOthers();
  const description = describe(engine.tables.describe(name), "DELETING");
  engine.tables.delete(name);
  return { TableDescription: description };
}

/** Up to 100 names a page, in order. */
export function listTables(fields: RequestFields, engine: Engine): Answer {
  const start = fields.optionalString("ExclusiveStartTableName") ?? "";
  const limit = fields.optionalInteger("Limit", 1, 100) ?? 100;
  fields.refuseOthers();
  const names = engine.tables.names().filter((name) => name > start);
  const page = names.slice(0, limit);
  return {
    TableNames: page,
    ...(names.length > limit && { LastEvaluatedTableName: page.at(-1) }),
  };
}

export function updateTimeToLive(fields: RequestFields, engine: Engine): Answer {
  const name = resourceName(fields, "TableName");
  const specification = fields.structure("TimeToLiveSpecification");
  fields.refuseOthers();
  const attribute = specification.string("AttributeName");
  const enabled = specification.optionalFlag("Enabled");
  specification.refuseOthers();
  if (enabled === undefined) throw validationError("TimeToLiveSpecification needs Enabled");
  const current = engine.tables.describe(name).table.expiryAttribute;
  if (enabled && current !== undefined) throw validationError("TimeToLive is already enabled");
  if (!enabled && current === undefined) throw validationError("TimeToLive is already disabled");
  if (!enabled && current !== attribute) {
    throw validationError(
      `TimeToLive is active on a different AttributeName: current AttributeName is ${current}`,
    );
  }
  engine.tables.setExpiryAttribute(name, enabled ? attribute : undefined);
  return { TimeToLiveSpecification: { AttributeName: attribute, Enabled: enabled } };
}

export function describeTimeToLive(fields: RequestFields, engine: Engine): Answer {
  const name = resourceName(fields, "TableName");
  fields.refuseOthers();
  const attribute = engine.tables.describe(name).table.expiryAttribute;
  return {
    TimeToLiveDescription:
      attribute === undefined
        ? { TimeToLiveStatus: "DISABLED" }
        : { TimeToLiveStatus: "ENABLED", AttributeName: attribute },
  };
}

/** `TableSizeBytes` is left out: it would need a look at every item. */
function describe({ table, rows }: OpenTable, status: "ACTIVE" | "DELETING"): Answer {
  const { definition } = table;
  return {
    TableName: definition.name,
    TableStatus: status,
    TableArn: tableArnOf(table),
    TableId: table.uuid,
    CreationDateTime: table.createdMs / 1000,
    AttributeDefinitions: definition.attributes.map(({ name, type }) => ({
      AttributeName: name,
      AttributeType: type,
    })),
    KeySchema: describeKey(definition.key),
    ItemCount: rows.count(),
    ProvisionedThroughput: describeThroughput(definition.throughput),
    ...(definition.throughput === undefined && { BillingModeSummary: { BillingMode: "PAY_PER_REQUEST" } }),
    ...(definition.indexes.length > 0 && {
      GlobalSecondaryIndexes: definition.indexes.map((index) => describeIndex(index, tableArnOf(table))),
    }),
    ...(definition.streamViewType !== undefined && {
      StreamSpecification: { StreamEnabled: true, StreamViewType: definition.streamViewType },
      LatestStreamLabel: streamLabelOf(table),
      LatestStreamArn: streamArnOf(table),
    }),
    DeletionProtectionEnabled: definition.deletionProtection,
  };
}

const describeIndex = (index: IndexDefinition, tableArn: string): Answer => ({
  IndexName: index.name,
  IndexArn: `${tableArn}/index/${index.name}`,
  IndexStatus: "ACTIVE",
  KeySchema: describeKey(index.key),
  Projection: describeProjection(index.projection),
  ProvisionedThroughput: describeThroughput(index.throughput),
});

export const describeKey = ({ hash, range }: KeySchema): readonly Answer[] => [
  { AttributeName: hash.name, KeyType: "HASH" },
  ...(range === undefined ? [] : [{ AttributeName: range.name, KeyType: "RANGE" }]),
];

const describeProjection = (projection: Projection): Answer => ({
  ProjectionType: projection.type,
  ...(projection.type === "INCLUDE" && { NonKeyAttributes: projection.attributes }),
});

const describeThroughput = (throughput: Throughput | undefined): Answer => ({
  NumberOfDecreasesToday: 0,
  ReadCapacityUnits: throughput?.readUnits ?? 0,
  WriteCapacityUnits: throughput?.writeUnits ?? 0,
});
