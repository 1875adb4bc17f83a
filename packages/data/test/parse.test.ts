import { describe, expect, it } from "vitest";
import { amount, DataError, day, list, record, text, unique } from "../src/parse.ts";

describe("A file of the wrong shape", () => {
  it("is refused with the file and the entry", () => {
    const read = list((value, at) => text(record(value, at, ["name"])["name"], `${at}.name`));
    expect(() => read([{ name: "Chad" }, { name: 7 }], "reference/states.json")).toThrow(
      new DataError("reference/states.json[1].name: expected a text without blanks around it, found 7"),
    );
    expect(() => read([{ name: "Chad", extra: 1 }], "x.json")).toThrow(/x\.json\[0\]\.extra/);
    expect(() => read({}, "x.json")).toThrow(/x\.json: expected an array/);
  });

  it("is refused for a key that occurs twice", () => {
    expect(() => unique([{ key: "a" }, { key: "a" }], ({ key }) => key, "x.json")).toThrow(/"a"/);
  });

  it("is refused for days and amounts that are none", () => {
    expect(day("2024-02-29", "x")).toBe("2024-02-29");
    for (const wrong of ["2023-02-29", "2023-13-01", "2023-1-1", 2023])
      expect(() => day(wrong, "x")).toThrow();
    expect(amount("46000000.00", "x")).toBe("46000000.00");
    for (const wrong of ["1e6", "-1", "01.00", "1,000", 5]) expect(() => amount(wrong, "x")).toThrow();
  });
});
