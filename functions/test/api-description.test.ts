import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeApi } from "../api-description/describe-api.ts";
import { servedFiles } from "../api-description/served-files.ts";

const directory = mkdtempSync(join(tmpdir(), "angkor-description-"));
const answer = describeApi({ directory });

beforeAll(() => {
  mkdirSync(join(directory, "docs"));
  for (const { path } of servedFiles.values()) {
    writeFileSync(join(directory, path), `content of ${path}`);
    writeFileSync(join(directory, `${path}.gz`), gzipSync(`content of ${path}`));
  }
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const get = (rawPath: string, headers: Record<string, string> = {}) => {
  const event: Pick<APIGatewayProxyEventV2, "rawPath" | "headers"> = { rawPath, headers };
  return answer(event);
};

describe("the API description", () => {
  it.each([...servedFiles.keys()])("serves %s from its own origin only", async (path) => {
    const { statusCode, headers } = await get(path);
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      "content-security-policy": expect.stringMatching(/^default-src 'none'; script-src 'self';/),
      "x-content-type-options": "nosniff",
      "content-type": servedFiles.get(path)?.contentType,
    });
  });

  it("sends text as it is, or compressed to whoever takes that", async () => {
    const plain = await get("/openapi.json");
    expect([plain.body, plain.isBase64Encoded]).toEqual(["content of openapi.json", false]);
    const small = await get("/openapi.json", { "accept-encoding": "br, gzip;q=0.8" });
    expect(small.headers?.["content-encoding"]).toBe("gzip");
    expect(gunzipSync(Buffer.from(small.body ?? "", "base64")).toString()).toBe("content of openapi.json");
    const refused = await get("/openapi.json", { "accept-encoding": "gzip;q=0" });
    expect(refused.headers?.["content-encoding"]).toBeUndefined();
  });

  it("is not sent again to whoever has it", async () => {
    const { headers } = await get("/docs");
    const again = await get("/docs", { "if-none-match": String(headers?.["etag"]) });
    expect([again.statusCode, again.body]).toEqual([304, undefined]);
  });

  it.each(["/docs/index.html", "/docs/../openapi.json", "/docs/nothing.js", "/etc/passwd"])(
    "does not know %s",
    async (path) => {
      const { statusCode, headers, body } = await get(path);
      expect([statusCode, headers?.["content-type"]]).toEqual([404, "application/problem+json"]);
      expect(JSON.parse(body ?? "")).toMatchObject({
        type: "urn:angkor:problem:route-not-found",
        instance: path,
      });
    },
  );
});
