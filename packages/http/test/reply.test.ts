import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvReply, wantsCsv } from "../src/reply.ts";
import { anEvent, listTrips, planTrip } from "./fixtures.ts";

describe("the representation that is asked for", () => {
  const accept = (value?: string) =>
    anEvent(listTrips, value === undefined ? {} : { headers: { accept: value } });
  test.each([
    [undefined, "json"],
    ["", "json"],
    ["*/*", "json"],
    ["application/*", "json"],
    ["application/problem+json", "json"],
    ["text/html, application/xhtml+xml, */*;q=0.8", "json"],
    ["text/csv", "csv"],
    ["TEXT/CSV", "csv"],
    ["text/*", "csv"],
    ["text/csv; charset=utf-8", "csv"],
    ["text/csv, application/json", "csv"],
    ["application/json, text/csv", "json"],
    ["text/csv;q=0.1, application/json;q=0.9", "json"],
    ["application/json;q=0.1, text/csv", "csv"],
    ["text/csv;q=0, */*", "json"],
  ])("Accept: %s is %s", (value, wanted) => {
    expect(wantsCsv(listTrips, accept(value))).toBe(wanted === "csv");
  });

  test.each(["image/png", "text/html", "application/json;q=0", ", ,", "nonsense"])(
    "Accept: %s is refused",
    (value) => {
      expect(() => wantsCsv(listTrips, accept(value))).toThrow(
        "This is answered as application/json or text/csv.",
      );
    },
  );

  test("an operation without a table has none", () => {
    const event = anEvent(planTrip, { headers: { accept: "text/csv" } });
    expect(() => wantsCsv(planTrip, event)).toThrow("This is answered as application/json.");
  });
});

describe("a table", () => {
  const csv = (items: object[], more: object = {}) => csvReply(listTrips, { items, ...more });

  test("has a line of names, dotted where they are nested, and one line for each row", () => {
    const { body, headers } = csv([
      { id: 1, period: { from: 2023, to: 2025 }, stops: ["KHM", "UKR"] },
      { id: 2, title: "x", nothing: null },
    ]);
    expect(body).toBe(
      "id,period.from,period.to,stops.0,stops.1,title\r\n1,2023,2025,KHM,UKR,\r\n2,,,,,x\r\n",
    );
    expect(headers).toMatchObject({ "content-type": "text/csv; charset=utf-8", "cache-control": "no-store" });
  });

  test("keeps figures as they are, negative ones too", () => {
    expect(csv([{ a: "-1500000.00", b: "0.00", c: -7 }]).body).toBe("a,b,c\r\n-1500000.00,0.00,-7\r\n");
  });

  test.each(["=1+1", "+1", "@SUM(A1)", "-1+1", "-cmd|' /C calc'!A0", "\t=1", "＝1"])(
    "makes %j harmless in a spreadsheet",
    (formula) => {
      expect(csv([{ a: formula }]).body).toContain(`'${formula}`);
    },
  );

  test.each([
    ["a,b", '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ["a\nb", '"a\nb"'],
    ["a\rb", '"a\rb"'],
    ["a b", "a b"],
  ])("quotes what would break a line apart: %j", (value, cell) => {
    expect(csv([{ a: value }]).body).toBe(`a\r\n${cell}\r\n`);
  });

  test("is read back as it was", () => {
    const unit = fc.constantFrom(",", '"', "\r", "\n", ";", " ", "'", "é", "𝕏", "1", "a");
    const text = fc.string({ unit }).map((rest) => `x${rest}`);
    fc.assert(
      fc.property(fc.array(fc.record({ a: text, b: text }), { minLength: 1 }), (items) => {
        expect(parse(csv(items).body ?? "", { columns: true })).toEqual(items);
      }),
    );
  });

  test("tells where the next page begins", () => {
    expect(csv([], { nextCursor: "c-1" }).headers).toMatchObject({ "x-next-cursor": "c-1" });
    expect(csv([]).headers).not.toHaveProperty("x-next-cursor");
  });
});
