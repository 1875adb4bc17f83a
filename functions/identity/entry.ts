import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { addClaims } from "./add-claims.ts";
import { rosterMembership } from "./roster-membership.ts";

export const handler = addClaims({
  isStateParty: rosterMembership(new DynamoDBClient({}), process.env["TABLE_NAME"] ?? ""),
  today: () => new Date().toISOString().slice(0, 10),
  log: (event) => console.log(JSON.stringify({ function: "identity", ...event })),
});
