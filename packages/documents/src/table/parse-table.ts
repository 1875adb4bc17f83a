import { ImportError } from "./import-error.ts";

/** A line of the table by the names of its columns. */
export interface Row {
  /** Where it begins, counted from 1 as an editor does. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Lines whose cells do not fit the header. */
  readonly misshapen: readonly { readonly line: number; readonly reason: string }[];
}

/**
 * The table in a CSV text: commas, semicolons or tabs; cells in quotes may hold separators, line ends and doubled quotes;
 * a byte order mark and an HXL row under the header are skipped. @throws ImportError that says what a person can set right.
 */
export const parseTable = (text: string): Table => {
  if (text.includes("\u0000"))
    throw new ImportError("This is not a CSV file: save the spreadsheet as CSV UTF-8.");
  const [header, ...lines] = readLines(text.replace(/^\uFEFF/, "")).filter(({ cells }) =>
    cells.some((cell) => cell.trim() !== ""),
  );
  if (header === undefined) throw new ImportError("The file is empty; its first line names the columns.");
  const columns = header.cells.map((name) => name.trim());
  const twice = columns.find((name, index) => name !== "" && columns.indexOf(name) !== index);
  if (twice !== undefined) throw new ImportError(`The header names the column ${twice} twice.`);
  const data = isHxl(lines[0]?.cells) ? lines.slice(1) : lines;
  const fits = ({ cells }: Line) => cells.length === columns.length;
  return {
    columns,
    rows: data.filter(fits).map(({ line, cells }) => ({
      line,
      cells: new Map(columns.map((name, index) => [name, (cells[index] ?? "").trim()])),
    })),
    misshapen: data
      .filter((line) => !fits(line))
      .map(({ line, cells }) => ({
        line,
        reason: `The line has ${cells.length} cells, the header ${columns.length}; a cell with a separator in it needs quotes.`,
      })),
  };
};

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The separator that the header has most of. */
const delimiterOf = (text: string): string => {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const count = (mark: string) => header.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

const unreadable = (what: string): ImportError => new ImportError(`The file cannot be read as CSV: ${what}.`);

/** Cells line by line: one pass, cell after cell. */
const readLines = (text: string): Line[] => {
  const delimiter = delimiterOf(text);
  const plain = new RegExp(`[^${delimiter}\\r\\n]*`, "y");
  const lineEnds = /\r\n|\r|\n/g;
  const lines: Line[] = [];
  let cells: string[] = [];
  let line = 1;
  let begins = 1;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const closing = closingQuote(text, at, line);
      const quoted = text.slice(at + 1, closing);
      cells.push(quoted.replaceAll('""', '"'));
      line += quoted.match(lineEnds)?.length ?? 0;
      at = closing + 1;
    } else {
      plain.lastIndex = at;
      const [cell = ""] = plain.exec(text) ?? [];
      cells.push(cell);
      at += cell.length;
    }
    if (text[at] === delimiter) {
      at += 1;
      if (at < text.length && !/[\r\n]/.test(text[at] ?? "")) continue;
      cells.push("");
    } else if (at < text.length && !/[\r\n]/.test(text[at] ?? "")) {
      throw unreadable(`Invalid Closing Quote in line ${line}: a quote inside a cell is written twice`);
    }
    lines.push({ line: begins, cells });
    cells = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line += 1;
    begins = line;
  }
  return lines;
};

/** Where the quotes that open at `from` close. */
const closingQuote = (text: string, from: number, line: number): number => {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  throw unreadable(`Quote Not Closed: what opens in line ${line} never ends`);
};

/** The row of HXL tags (`#date+year`) that exports of the Humanitarian Data Exchange carry. */
const isHxl = (cells: readonly string[] = []): boolean =>
  cells.some(Boolean) && cells.every((cell) => cell === "" || /^#[a-z]/.test(cell));
