import { isCurrency, pillars, visibilities } from "@angkor/domain/shared";

/**
 * What a cell holds. `section`: words, and beside them where the document says so. `codes`: several, joined by commas;
 * `choices`: the same of a list. `flag`: yes, or nothing said; `answer`: yes or no.
 */
export type FieldKind =
  | "text"
  | "choice"
  | "choices"
  | "year"
  | "amount"
  | "count"
  | "day"
  | "flag"
  | "answer"
  | "codes"
  | "section";

/** Values that a cell is chosen from, and their name on the hidden sheet that holds them. */
export interface CodeList {
  readonly name: string;
  readonly codes: readonly string[];
}

/** Lists of more than one workbook. */
export const pillarList: CodeList = { name: "pillar", codes: pillars };
export const visibilityList: CodeList = { name: "visibility", codes: visibilities };
export const answerList: CodeList = { name: "answer", codes: ["yes", "no"] };
export const currencyList: CodeList = {
  name: "currency",
  codes: Intl.supportedValuesOf("currency").filter(isCurrency),
};

/** One value and where it stands in the JSON of what is written down: `period/from`. */
export interface Field<Name extends string = string> {
  readonly path: string;
  readonly name: Name;
  readonly kind: FieldKind;
  readonly list?: CodeList;
  /** Nothing can be saved without it. */
  readonly required?: true;
}

/** A field whose name is its path, unless said otherwise. */
export const field = <Name extends string>(
  name: Name,
  kind: FieldKind,
  more: Partial<Field<Name>> = {},
): Field<Name> => ({ path: name, name, kind, ...more });

/** `1` is `A`, `27` is `AA`. */
export const letterOf = (column: number): string =>
  column > 26
    ? letterOf(Math.floor((column - 1) / 26)) + letterOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** The lists that fields are chosen from, each once. */
export const listsOf = (fields: readonly Field[]): readonly CodeList[] => [
  ...new Set(fields.flatMap(({ list }) => list ?? [])),
];
