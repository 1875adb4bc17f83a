import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { createFunction } from "@angkor/http";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { routes } from "../../functions/commitments/routes.ts";
import type { AngkorServer } from "./bench.ts";

export interface Calls {
  /** Names of the commands in their order, such as `BatchGetItemCommand`. */
  readonly commands: readonly string[];
  /** How many items each transaction wrote or checked. */
  readonly transactionItems: readonly number[];
}

const eventOf = (body: string): Parameters<ReturnType<typeof createFunction>>[0] => ({
  version: "2.0",
  routeKey: `${recordCommitment.method.toUpperCase()} ${recordCommitment.path}`,
  rawPath: recordCommitment.path,
  rawQueryString: "",
  headers: { "content-type": "application/json", "idempotency-key": "bench-count" },
  requestContext: {
    accountId: "",
    apiId: "",
    domainName: "",
    domainPrefix: "",
    http: { method: "POST", path: recordCommitment.path, protocol: "", sourceIp: "", userAgent: "" },
    requestId: "count",
    routeKey: "",
    stage: "",
    time: "",
    timeEpoch: 0,
  },
  body,
  isBase64Encoded: false,
});

/** Records one commitment with a client that notes what the use case asks of the SDK. */
export const callsOfRecording = async (server: AngkorServer, body: string): Promise<Calls> => {
  const client = new DynamoDBClient({
    endpoint: server.databaseEndpoint,
    region: "eu-central-1",
    credentials: { accessKeyId: "bench", secretAccessKey: "bench" },
  });
  const [commands, transactionItems]: [string[], number[]] = [[], []];
  client.middlewareStack.add(
    (next, context) => (call) => {
      commands.push(context.commandName ?? "?");
      if ("TransactItems" in call.input && Array.isArray(call.input.TransactItems))
        transactionItems.push(call.input.TransactItems.length);
      return next(call);
    },
    { step: "initialize" },
  );
  const handler = createFunction(
    routes({
      table: { client, name: server.tableName },
      nextId: (prefix) => `${prefix}_BENCHCOUNT`,
      settling: 0,
      codeDirectory: ".",
      reach: { loopback: false },
      chance: Buffer.alloc,
    }),
    {
      identify: async () => ({ subject: "bench", roles: ["isu"], statesParty: true }),
      now: () => new Date().toISOString(),
      log: () => undefined,
      checkResponses: false,
    },
  );
  const answer: unknown = await Reflect.apply(handler, undefined, [eventOf(body), {}]);
  client.destroy();
  if (commands.length === 0) throw new Error(`nothing was recorded: ${JSON.stringify(answer)}`);
  return { commands, transactionItems };
};
