/**
 * In place of `@aws-sdk/client-dynamodb`: the six commands that the functions send, over the SDK's own retries,
 * signatures and connections. What is left out reads configuration files, resolves endpoints, corrects the clock, and
 * translates by the schemas of sixty operations; a function has region, endpoint and credentials in its environment and
 * Amazon's clock, and commands are DynamoDB's JSON already as long as no attribute is binary. See docs/adr/0011.
 */
import { Sha256 } from "@smithy/core/checksum";
import { HttpRequest, type HttpResponse, loadJsonRpcErrorCode } from "@smithy/core/protocols";
import { retryMiddleware, StandardRetryStrategy } from "@smithy/core/retry";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { SignatureV4 } from "@smithy/signature-v4";

interface Command {
  readonly operation: string;
  readonly input: object;
}

const commandOf = (operation: string) =>
  class implements Command {
    readonly operation = operation;
    readonly input: object;
    constructor(input: object) {
      this.input = input;
    }
  };

export const GetItemCommand = commandOf("GetItem");
export const BatchGetItemCommand = commandOf("BatchGetItem");
export const QueryCommand = commandOf("Query");
export const PutItemCommand = commandOf("PutItem");
export const UpdateItemCommand = commandOf("UpdateItem");
export const TransactWriteItemsCommand = commandOf("TransactWriteItems");

type Members = Readonly<Record<string, unknown>>;

const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`The environment lacks ${name}`);
  return value;
};

/** Lambda puts a function's credentials into its environment, and ends the environment before they expire. */
const credentialsOfFunction = () => {
  const sessionToken = process.env["AWS_SESSION_TOKEN"];
  return {
    accessKeyId: setting("AWS_ACCESS_KEY_ID"),
    secretAccessKey: setting("AWS_SECRET_ACCESS_KEY"),
    ...(sessionToken !== undefined && { sessionToken }),
  };
};

const isMembers = (value: unknown): value is Members => typeof value === "object" && value !== null;

const membersIn = (text: string): Members => {
  const value: unknown = JSON.parse(text);
  return isMembers(value) ? value : {};
};

/** What stands between us and DynamoDB may refuse in another form than JSON. */
const membersOfRefusal = (text: string): Members => {
  try {
    return membersIn(text);
  } catch {
    return {};
  }
};

const textOf = async ({ body }: HttpResponse): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

const metadataOf = ({ statusCode, headers }: HttpResponse) => {
  const requestId = headers["x-amzn-requestid"];
  return { httpStatusCode: statusCode, ...(requestId !== undefined && { requestId }) };
};

/** A refusal under DynamoDB's name for it, with what it tells: as the SDK throws it, and its retries judge it. */
const refusal = (response: HttpResponse, members: Members): Error => {
  const error = new Error(String(members["message"] ?? members["Message"] ?? "UnknownError"));
  Object.defineProperty(error, "$response", { value: response });
  return Object.assign(error, members, {
    name: loadJsonRpcErrorCode(response, members) ?? "UnknownError",
    message: error.message,
    $metadata: metadataOf(response),
  });
};

/** The members of an answer. @throws an Error with DynamoDB's name for what was wrong. */
const read = async (response: HttpResponse) => {
  const text = await textOf(response);
  if (response.statusCode >= 300) throw refusal(response, membersOfRefusal(text));
  return { ...membersIn(text), $metadata: metadataOf(response) };
};

/** Milliseconds before the first retry, as the SDK has it for DynamoDB. */
const baseDelay = 25;

export class DynamoDBClient {
  readonly #endpoint = new URL(setting("AWS_ENDPOINT_URL_DYNAMODB"));
  readonly #connections = new NodeHttpHandler();
  readonly #signature = new SignatureV4({
    service: "dynamodb",
    region: setting("AWS_REGION"),
    credentials: credentialsOfFunction(),
    sha256: Sha256,
  });
  readonly #retried: ReturnType<typeof retryMiddleware>;

  constructor({ maxAttempts = 4 }: { readonly maxAttempts?: number }) {
    const strategy = new StandardRetryStrategy({ maxAttempts, baseDelay });
    this.#retried = retryMiddleware({
      maxAttempts: async () => maxAttempts,
      retryStrategy: async () => strategy,
    });
  }

  async send({ operation, input }: Command) {
    const request = this.#requestOf(operation, JSON.stringify(input));
    const { output } = await this.#retried(() => this.#attempt(request), {})({ input, request });
    return output;
  }

  async #attempt(request: HttpRequest) {
    const signed = new HttpRequest(await this.#signature.sign(request));
    const { response } = await this.#connections.handle(signed);
    return { response, output: await read(response) };
  }

  #requestOf(operation: string, body: string): HttpRequest {
    const { protocol, hostname, port, host } = this.#endpoint;
    return new HttpRequest({
      method: "POST",
      protocol,
      hostname,
      ...(port !== "" && { port: Number(port) }),
      headers: {
        host,
        "content-type": "application/x-amz-json-1.0",
        "content-length": String(Buffer.byteLength(body)),
        "user-agent": "angkor",
        "x-amz-target": `DynamoDB_20120810.${operation}`,
      },
      body,
    });
  }
}
