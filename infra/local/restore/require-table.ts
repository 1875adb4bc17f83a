import { indexes, type Table } from "@angkor/store";
import { DescribeTableCommand, ResourceNotFoundException } from "@aws-sdk/client-dynamodb";
import { RestoreError } from "./restore-error.ts";

/** Requires that a table is there, and is one that the service's stack made. @throws RestoreError where not. */
export const requireTable = async (table: Table): Promise<void> => {
  const known = await indexesOf(table);
  if (known === undefined) throw new RestoreError(`There is no table ${table.name} here.`);
  const missing = Object.values(indexes).filter(({ name }) => !known.includes(name));
  if (missing.length > 0)
    throw new RestoreError(
      `${table.name} is no table of the service: it has no index ${missing.map(({ name }) => name).join(", ")}.`,
    );
};

const indexesOf = async ({ client, name }: Table): Promise<readonly unknown[] | undefined> => {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    return (Table?.GlobalSecondaryIndexes ?? []).map(({ IndexName }) => IndexName);
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
};
