import { recordPledge } from "@angkor/contract/operations/record-pledge";
import { createFunction, handle, type ResponseBody } from "@angkor/http";
import type { APIGatewayProxyEventV2 } from "aws-lambda";

/** Run in a process of its own: `overhead-loop.ts <rounds> <calls>`; prints microseconds of processor time per call. */
const [rounds = 15, calls = 20_000] = process.argv.slice(2).map(Number);
const { request, response } = recordPledge.example;
const body = JSON.stringify(request);

const event: APIGatewayProxyEventV2 = {
  version: "2.0",
  routeKey: "POST /pledges",
  rawPath: "/pledges",
  rawQueryString: "",
  headers: {
    accept: "application/json",
    authorization: "Bearer token",
    "content-length": String(body.length),
    "content-type": "application/json",
    host: "127.0.0.1",
    "user-agent": "bench",
  },
  requestContext: {
    accountId: "",
    apiId: "",
    domainName: "127.0.0.1",
    domainPrefix: "",
    http: {
      method: "POST",
      path: "/pledges",
      protocol: "HTTP/1.1",
      sourceIp: "127.0.0.1",
      userAgent: "bench",
    },
    requestId: "bench",
    routeKey: "POST /pledges",
    stage: "$default",
    time: "",
    timeEpoch: 0,
  },
  body,
  isBase64Encoded: false,
};
const context = { awsRequestId: "bench", functionName: "bench", getRemainingTimeInMillis: () => 10_000 };
const caller = { subject: "bench", roles: ["isu"], statesParty: true } as const;
const answer: ResponseBody<typeof recordPledge> = JSON.parse(JSON.stringify(response));

/** Our whole pipeline around a use case that answers at once. */
const ours = createFunction([handle(recordPledge, async () => ({ body: answer, version: 1 }))], {
  identify: async () => caller,
  now: () => new Date().toISOString(),
  log: () => undefined,
  checkResponses: false,
});

/** What anybody must do: parse, and answer. */
const raw = async ({ body: text = "" }: APIGatewayProxyEventV2) => {
  const parsed: unknown = JSON.parse(text);
  return {
    statusCode: 201,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(parsed === null ? null : answer),
  };
};

const call = async (handler: unknown): Promise<unknown> =>
  typeof handler === "function" ? Reflect.apply(handler, undefined, [event, context]) : undefined;

/** Of this thread's processor time, so that what else the machine does counts little. */
const microseconds = async (handler: unknown): Promise<number> => {
  const from = process.threadCpuUsage();
  for (let turn = 0; turn < calls; turn += 1) await call(handler);
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / calls;
};

const told = JSON.stringify(await call(ours));
if (!told.includes('"statusCode":201')) throw new Error(`the pipeline answered ${told}`);
for (let warm = 0; warm < 3; warm += 1) for (const handler of [raw, ours]) await microseconds(handler);
const measured: { readonly raw: number; readonly ours: number }[] = [];
for (let round = 0; round < rounds; round += 1) {
  measured.push({ raw: await microseconds(raw), ours: await microseconds(ours) });
}
console.log(JSON.stringify(measured));
