import { randomUUID } from "node:crypto";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { isRecord } from "../json.ts";
import type { Received, Reply } from "./messages.ts";
import type { PathParameters } from "./router.ts";

/** An HTTP API passes these bodies on as text, and any other, even one without a type, as base64. */
const isTextType = (contentType: string | undefined): boolean =>
  /^(text\/[^;]+|application\/(json|javascript|xml))\s*(;|$)/i.test(contentType ?? "");

const queryParameters = (query: string): Record<string, string> => {
  const parameters = Map.groupBy(new URLSearchParams(query), ([name]) => name);
  return Object.fromEntries(
    [...parameters].map(([name, pairs]) => [name, pairs.map(([, value]) => value).join(",")]),
  );
};

const requestContext = (request: Received, routeKey: string): APIGatewayProxyEventV2["requestContext"] => {
  const now = new Date();
  const host = request.headers["host"] ?? "127.0.0.1";
  return {
    accountId: "000000000000",
    apiId: "one-machine",
    domainName: host,
    domainPrefix: "one-machine",
    http: {
      method: request.method,
      path: request.path,
      protocol: "HTTP/1.1",
      sourceIp: request.sourceAddress,
      userAgent: request.headers["user-agent"] ?? "",
    },
    requestId: randomUUID(),
    routeKey,
    stage: "$default",
    time: now.toUTCString(),
    timeEpoch: now.getTime(),
  };
};

/** The event (payload format 2.0) that API Gateway would make of a request. */
export const toGatewayEvent = (
  request: Received,
  routeKey: string,
  parameters: PathParameters,
): APIGatewayProxyEventV2 => {
  const text = isTextType(request.headers["content-type"]);
  const query = queryParameters(request.query);
  return {
    version: "2.0",
    routeKey,
    rawPath: request.path,
    rawQueryString: request.query,
    ...(request.cookies.length > 0 && { cookies: [...request.cookies] }),
    headers: { ...request.headers },
    ...(request.query !== "" && { queryStringParameters: query }),
    ...(Object.keys(parameters).length > 0 && { pathParameters: { ...parameters } }),
    requestContext: requestContext(request, routeKey),
    ...(request.body.length > 0 && { body: request.body.toString(text ? "utf8" : "base64") }),
    isBase64Encoded: request.body.length > 0 && !text,
  };
};

const textHeaders = (value: unknown): Record<string, string> =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([, content]) => content !== undefined && content !== null)
          .map(([name, content]) => [name.toLowerCase(), String(content)]),
      )
    : {};

/** The HTTP answer that API Gateway would make of what a function returned. */
export const fromFunctionResult = (result: unknown): Reply => {
  if (!isRecord(result) || typeof result["statusCode"] !== "number") {
    return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(result) };
  }
  const { statusCode: status, body, cookies, isBase64Encoded } = result;
  const text = typeof body === "string" ? body : "";
  return {
    status,
    headers: { "content-type": "text/plain;charset=UTF-8", ...textHeaders(result["headers"]) },
    ...(Array.isArray(cookies) && { cookies: cookies.map(String) }),
    body: isBase64Encoded === true ? Buffer.from(text, "base64") : text,
  };
};
