import type {
  AttributeDefinition,
  CreateTableCommandInput,
  GlobalSecondaryIndex,
  KeySchemaElement,
} from "@aws-sdk/client-dynamodb";
import { isRecord, list, record, text } from "../json.ts";
import type { SynthesisedTable } from "./synthesised-app.ts";

export interface LocalTableDefinition {
  readonly create: Omit<CreateTableCommandInput, "TableName">;
  readonly expiryAttribute?: string;
}

const oneOf = <const Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  at: string,
): Choice => {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new Error(`${at}: expected one of ${choices.join(", ")}`);
  return found;
};

const keySchema = (value: unknown, at: string): KeySchemaElement[] =>
  list(value, at).map((element) => {
    const found = record(element, at);
    return {
      AttributeName: text(found["AttributeName"], at),
      KeyType: oneOf(found["KeyType"], ["HASH", "RANGE"], at),
    };
  });

const attributes = (value: unknown, at: string): AttributeDefinition[] =>
  list(value, at).map((element) => {
    const found = record(element, at);
    return {
      AttributeName: text(found["AttributeName"], at),
      AttributeType: oneOf(found["AttributeType"], ["S", "N", "B"], at),
    };
  });

const indexes = (value: unknown, at: string): GlobalSecondaryIndex[] =>
  list(value, at).map((element) => {
    const found = record(element, at);
    const projection = record(found["Projection"], at);
    return {
      IndexName: text(found["IndexName"], at),
      KeySchema: keySchema(found["KeySchema"], at),
      Projection: { ProjectionType: oneOf(projection["ProjectionType"], ["ALL", "KEYS_ONLY"], at) },
    };
  });

/** What to ask of a database for the table that the stack declares. Replicas and backups have no meaning here. */
export const tableDefinition = ({ logicalId, properties }: SynthesisedTable): LocalTableDefinition => {
  const at = (name: string): string => `${logicalId}.${name}`;
  const { StreamSpecification: stream, TimeToLiveSpecification: expiry } = properties;
  return {
    create: {
      BillingMode: oneOf(properties["BillingMode"], ["PAY_PER_REQUEST"], at("BillingMode")),
      AttributeDefinitions: attributes(properties["AttributeDefinitions"], at("AttributeDefinitions")),
      KeySchema: keySchema(properties["KeySchema"], at("KeySchema")),
      GlobalSecondaryIndexes: indexes(properties["GlobalSecondaryIndexes"], at("GlobalSecondaryIndexes")),
      ...(isRecord(stream) && {
        StreamSpecification: {
          StreamEnabled: true,
          StreamViewType: oneOf(stream["StreamViewType"], ["NEW_AND_OLD_IMAGES"], at("StreamSpecification")),
        },
      }),
    },
    ...(isRecord(expiry) && {
      expiryAttribute: text(expiry["AttributeName"], at("TimeToLiveSpecification")),
    }),
  };
};
