import { DynamoDBClient } from "@aws-sdk/client-dynamodb";

/** The real SDK, as the store uses it; without retries, so that every refusal is seen. */
export const clientOf = (endpoint: string, maxAttempts = 1): DynamoDBClient =>
  new DynamoDBClient({
    endpoint,
    region: "local",
    credentials: { accessKeyId: "any", secretAccessKey: "any" },
    maxAttempts,
  });

export type RawAnswer = { readonly status: number; readonly body: Record<string, unknown> };

/** A request as it is on the wire: for what the SDK would not send, and for the streams API. */
export async function callRaw(endpoint: string, target: string, request: unknown): Promise<RawAnswer> {
  const answer = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/x-amz-json-1.0", "x-amz-target": target },
    body: typeof request === "string" ? request : JSON.stringify(request),
  });
  const body: unknown = await answer.json();
  if (typeof body !== "object" || body === null) throw new Error("an answer is a JSON object");
  return { status: answer.status, body: { ...body } };
}

export type Refusal = { readonly name: string; readonly message: string; readonly error: unknown };

/** The error that a promise ends with. */
export async function refusalOf(promise: Promise<unknown>): Promise<Refusal> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return { name: error.name, message: error.message, error };
    throw error;
  }
  throw new Error("the request was not refused");
}
