import type { TableAction } from "@angkor/contract";
import { Effect, PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { HouseTable } from "./house-table.ts";

/**
 * What a function may do with the table: the actions that its operations declare, and nothing besides. Only a Query
 * reads an index. A transaction needs the actions of its parts, so there is no action of its own.
 */
export const tableGrants = (table: HouseTable, actions: Iterable<TableAction>): PolicyStatement[] => {
  const wanted = [...new Set(actions)].toSorted();
  const onItems = wanted.filter((action) => action !== "Query").map((action) => `dynamodb:${action}`);
  const statements: PolicyStatement[] = [];
  if (onItems.length > 0) {
    statements.push(
      new PolicyStatement({ effect: Effect.ALLOW, actions: onItems, resources: [table.tableArn] }),
    );
  }
  if (wanted.includes("Query")) {
    statements.push(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: ["dynamodb:Query"],
        resources: [table.tableArn, ...table.indexArns],
      }),
    );
  }
  return statements;
};
