import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";

/** What every answer carries. */
export const securityHeaders = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  vary: "accept, authorization",
} as const;

export const jsonReply = (
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
  type = "application/json",
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: { "content-type": type, ...securityHeaders, ...headers },
  body,
});
