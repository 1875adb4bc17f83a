import { documentFormats } from "@angkor/contract";
import { expect, test } from "vitest";
import { handle } from "../src/index.ts";
import { anEvent, redrawMap, run } from "./fixtures.ts";

const { xlsx } = documentFormats;
/** Bytes that are no text in any encoding. */
const bytes = Buffer.from([0x50, 0x4b, 0x00, 0xff, 0xfe, 0x80]);

const sent = (changes: { body?: Buffer; type?: string; accept?: string } = {}) =>
  anEvent(redrawMap, {
    body: (changes.body ?? bytes).toString("base64"),
    isBase64Encoded: true,
    headers: { "content-type": changes.type ?? xlsx, ...(changes.accept && { accept: changes.accept }) },
  });

/** Hands back what came in. */
const echo = handle(redrawMap, async ({ file }) => ({
  document: { format: "xlsx" as const, bytes: file, name: "map-of-2026" },
}));

const answered = (event: ReturnType<typeof sent>) => run([echo], event);

test("a file comes in and goes out byte for byte, as a file to keep", async () => {
  const response = await answered(sent());
  expect(response.status).toBe(200);
  expect(Buffer.from(response.text, "base64")).toEqual(bytes);
  expect(response.headers).toMatchObject({
    "content-type": xlsx,
    "content-disposition": 'attachment; filename="map-of-2026.xlsx"',
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
});

test("one that browsers show says what it may do, and may do it alone", async () => {
  const policy = "default-src 'none'";
  const show = handle(redrawMap, async ({ file }) => ({
    document: { format: "xlsx" as const, bytes: file, name: "map", policy },
  }));
  const { headers } = await run([show], sent());
  expect(headers).toMatchObject({
    "content-type": `${xlsx}; charset=utf-8`,
    "content-disposition": 'inline; filename="map.xlsx"',
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "x-content-type-options": "nosniff",
  });
});

test.each([xlsx, "application/*", "*/*", `text/html, ${xlsx};q=0.1`])(
  "Accept: %s takes the document",
  async (accept) => {
    expect((await answered(sent({ accept }))).status).toBe(200);
  },
);

test.each(["application/json", "text/html", `${xlsx};q=0`])("Accept: %s does not take it", async (accept) => {
  expect((await answered(sent({ accept }))).status).toBe(406);
});

test("another kind of file is refused", async () => {
  expect((await answered(sent({ type: "application/json" }))).status).toBe(415);
});

test("a file of more than 4 MB is refused", async () => {
  expect((await answered(sent({ body: Buffer.alloc(4_194_304) }))).status).toBe(200);
  expect((await answered(sent({ body: Buffer.alloc(4_194_305) }))).status).toBe(413);
});

test("a document that is larger than an answer can be is refused, and not cut", async () => {
  const making = (size: number) =>
    run(
      [
        handle(redrawMap, async () => ({
          document: { format: "xlsx" as const, bytes: Buffer.alloc(size), name: "map" },
        })),
      ],
      sent(),
    );
  expect((await making(4_400_000)).status).toBe(200);
  const refused = await making(4_400_001);
  expect(refused.status).toBe(413);
  expect(JSON.parse(refused.text)).toMatchObject({ type: "urn:angkor:problem:document-too-large" });
});

test("one that is larger is kept where there is a place for it, and answered with its job", async () => {
  const kept: number[] = [];
  const response = await run(
    [
      handle(redrawMap, async () => ({
        document: { format: "xlsx" as const, bytes: Buffer.alloc(4_400_001), name: "map" },
      })),
    ],
    sent(),
    {
      documents: {
        keep: async (_, { bytes: all }) => {
          kept.push(all.length);
          return { id: "dj_1" };
        },
        request: async () => {
          throw new Error("Nobody asked not to wait");
        },
      },
    },
  );
  expect(response.status).toBe(202);
  expect(response.headers).toMatchObject({ location: "/document-jobs/dj_1" });
  expect(JSON.parse(response.text)).toEqual({ id: "dj_1" });
  expect(kept).toEqual([4_400_001]);
});
