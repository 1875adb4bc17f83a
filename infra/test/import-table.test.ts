import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellsOf, less, parseTable, requireColumns, shortest, sumOf } from "@angkor/documents/table";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readTable, tableOf } from "../local/import/table/read-table.ts";

const table = parseTable;

describe("a CSV file", () => {
  test("is rows by column, each with the line it begins on", () => {
    const { columns, rows } = table('\uFEFFa,b\r\n1,"x\r\ny"\r\n\r\n2,"z ""quoted"""\r\n');
    expect(columns).toEqual(["a", "b"]);
    expect(rows.map(({ line, cells }) => [line, Object.fromEntries(cells)])).toEqual([
      [2, { a: "1", b: "x\r\ny" }],
      [5, { a: "2", b: 'z "quoted"' }],
    ]);
  });

  test.each([
    ["semicolons", "a;b\n1;2,5\n"],
    ["tabs", "a\tb\n1\t2,5\n"],
  ])("may separate by %s", (_, text) => {
    expect(table(text).rows[0]?.cells.get("b")).toBe("2,5");
  });

  test("may end its lines with a carriage return alone", () => {
    expect(table("a,b\r1,2\r3,4\r").rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  test("may carry a row of HXL tags under its header", () => {
    const { rows } = table("date,amount\n#date,#value+usd\n2025,1\n");
    expect(rows.map(({ line }) => line)).toEqual([3]);
  });

  test("loses no row that only begins like a tag", () => {
    expect(table("date,amount\n#1 of 2025,7\n").rows).toHaveLength(1);
  });

  test("tells of lines whose cells do not fit the header", () => {
    const { rows, misshapen } = table("a,b\n1,2\n3\n4,5,6\n");
    expect(rows).toHaveLength(1);
    expect(misshapen.map(({ line, reason }) => [line, reason.slice(0, 20)])).toEqual([
      [3, "The line has 1 cells"],
      [4, "The line has 3 cells"],
    ]);
  });
});

describe("what is no CSV file", () => {
  test.each([
    ["an empty file", "", "The file is empty"],
    ["a quote that is never closed", 'a,b\n"1,2\n3,4\n', "cannot be read as CSV: Quote Not Closed"],
    ["a quote in the middle", 'a,b\n"1"x,2\n', "cannot be read as CSV: Invalid Closing Quote"],
    ["a column named twice", "a,b,a\n1,2,3\n", "names the column a twice"],
    ["a spreadsheet", "PK\u0003\u0004\u0000\u0000", "This is not a CSV file"],
  ])("%s is told", (_, text, message) => {
    expect(() => table(text)).toThrow(message);
  });

  test("text of another encoding is told, not garbled", () => {
    expect(() => tableOf(Buffer.from([0x61, 0x0a, 0xe9, 0x0a]))).toThrow("not in UTF-8");
  });

  test("columns that are missing are named, with those that are there", () => {
    expect(() => requireColumns(table("a,b\n1,2\n"), "rates", ["a", "currency", "source"])).toThrow(
      "it lacks the columns currency, source. It has a, b.",
    );
  });
});

describe("a file on disk", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "angkor-import-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("that is too large is refused before it is read", async () => {
    const file = join(folder, "huge.csv");
    await writeFile(file, "a,b\n");
    await truncate(file, 65 * 1_048_576);
    await expect(readTable(file)).rejects.toThrow("larger than 64 MB");
  });

  test("that is missing, or a folder, is told", async () => {
    await expect(readTable(join(folder, "none.csv"))).rejects.toThrow("There is no file");
    await expect(readTable(folder)).rejects.toThrow("is a folder");
  });

  test("of 100,000 rows is read whole", async () => {
    const file = join(folder, "long.csv");
    await writeFile(file, `a,b\n${"1,2\n".repeat(100_000)}`);
    const { rows } = await readTable(file);
    expect(rows).toHaveLength(100_000);
    expect(rows.at(-1)?.line).toBe(100_001);
  });
});

describe("cells", () => {
  const cell = (text: string) => {
    const [row] = table(`a,b\n"${text}",x\n`).rows;
    if (row === undefined) throw new Error("no row");
    return cellsOf(row);
  };

  test.each(["12073102", "12073102.5", "0", "000012.50"])("the amount %s is read", (text) => {
    const cells = cell(text);
    expect(cells.amount("a")).toBe(shortest(text));
    expect(cells.faults).toEqual([]);
  });

  test.each(["-5", "1,000", "1e9", "0x1F", "NaN", "1 000", "1.23456", "9999999999999999", "$5", "٣"])(
    "the amount %s is a fault with its line and column",
    (text) => {
      const cells = cell(text);
      expect(cells.amount("a")).toBeUndefined();
      expect(cells.faults).toEqual([
        { line: 2, column: "a", reason: expect.stringContaining("is not an amount") },
      ]);
    },
  );

  test.each(["2025-02-30", "2025-2-3", "03/02/2025", "2025"])("the day %s is a fault", (text) => {
    const cells = cell(text);
    expect(cells.day("a")).toBeUndefined();
    expect(cells.faults).toHaveLength(1);
  });

  test("an empty cell is nothing, never 0", () => {
    const cells = cell("");
    expect([cells.amount("a"), cells.integer("a"), cells.day("a"), cells.text("none")]).toEqual([
      undefined,
      undefined,
      undefined,
      "",
    ]);
    expect(cells.faults).toEqual([]);
  });
});

describe("amounts", () => {
  test("are one amount however they are written", () => {
    expect(["46000000.00", "46000000", "046000000.000"].map(shortest)).toEqual(
      Array.from({ length: 3 }, () => "46000000"),
    );
  });

  test("are added and taken away exactly, never below 0", () => {
    expect(sumOf(["0.1", "0.2", "999999999999999.99"])).toBe("1000000000000000.29");
    expect(less("46000000.00", "30000000")).toBe("16000000");
    expect(less("1", "2")).toBe("0");
  });
});
