import type { CellValue } from "@cj-tech-master/excelts";
import type { Field } from "./field.ts";
import type { Json } from "./json.ts";
import type { Words } from "./words.ts";

/** What a cell says, what is wrong with it, or that it is empty. */
export type CellReading =
  | { readonly kind: "empty" }
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "fault"; readonly detail: string };

const empty = { kind: "empty" } as const;
const fault = (detail: string): CellReading => ({ kind: "fault", detail });
const value = (read: Json): CellReading => ({ kind: "value", value: read });

const said = (raw: string | number | boolean): string => `"${String(raw).slice(0, 60)}"`;

/** Reads a cell as what its field holds. */
export const readCell = (cell: CellValue, field: Field, words: Words): CellReading => {
  const plain = plainOf(cell);
  if (plain === undefined) return fault("Type the value itself: a formula or an error of one is not read.");
  if (plain === "") return empty;
  switch (field.kind) {
    case "year":
    case "count":
      return wholeNumber(plain);
    case "amount":
      return amount(plain);
    case "choice":
    case "answer":
    case "flag":
      return choice(plain, field, words);
    case "codes":
      return value(partsOf(plain));
    case "choices":
      return choices(plain, field, words);
    default:
      return value(String(plain));
  }
};

/** Text trimmed, a date as its day; undefined for a formula or an error. */
const plainOf = (cell: CellValue): string | number | boolean | undefined => {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString().slice(0, 10);
  if (typeof cell !== "object") return typeof cell === "string" ? cell.trim() : cell;
  if ("formula" in cell || "sharedFormula" in cell || "error" in cell) return undefined;
  if ("richText" in cell && Array.isArray(cell.richText))
    return cell.richText
      .map(({ text }) => text)
      .join("")
      .trim();
  if ("text" in cell) return String(cell.text).trim();
  return undefined;
};

const wholeNumber = (plain: string | number | boolean): CellReading => {
  if (typeof plain === "number" && Number.isSafeInteger(plain)) return value(plain);
  if (typeof plain === "string" && /^\d{1,15}$/.test(plain)) return value(Number(plain));
  return fault(`${said(plain)} is not a whole number: type digits alone.`);
};

const amount = (plain: string | number | boolean): CellReading => {
  const text = String(plain);
  if (typeof plain !== "boolean" && /^\d{1,15}(\.\d{1,4})?$/.test(text)) return value(text);
  return fault(
    `${said(plain)} is not an amount: a number without sign, with at most four decimals and fifteen digits before them.`,
  );
};

const partsOf = (plain: string | number | boolean): string[] =>
  String(plain)
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** The code of a list that a text names, by itself or as people read it. */
const codeOf = (text: string, { list }: Field, words: Words): string | undefined =>
  list?.codes.find((code) => code === text || words.choice(code).toLowerCase() === text.toLowerCase());

const choices = (plain: string | number | boolean, field: Field, words: Words): CellReading => {
  const codes: string[] = [];
  for (const part of partsOf(plain)) {
    const code = codeOf(part, field, words);
    if (code === undefined) {
      const known = field.list?.codes.map(words.choice).join(", ");
      return fault(`${said(part)} is none of: ${known}. Join several by commas.`);
    }
    codes.push(code);
  }
  return value(codes);
};

const choice = (plain: string | number | boolean, field: Field, words: Words): CellReading => {
  const { kind } = field;
  const code = codeOf(String(plain), field, words);
  if (code === undefined) return fault(`${said(plain)} is not in the list of this cell.`);
  if (kind === "choice") return value(code);
  if (kind === "flag" && code === "no") return empty;
  return value(code === "yes");
};
