import { assistanceKinds, earmarkings, modalities, tiedStatuses } from "@angkor/domain";
import {
  answerList,
  type CodeList,
  currencyList,
  type Field as FieldOf,
  field as fieldOf,
  listsOf,
  pillarList,
  visibilityList,
} from "../input-workbook/field.ts";
import type { FieldName } from "./texts.ts";

export type Field = FieldOf<FieldName>;
const field = fieldOf<FieldName>;

const kindList: CodeList = { name: "kind", codes: assistanceKinds };
const earmarkingList: CodeList = { name: "earmarking", codes: earmarkings };
const modalityList: CodeList = { name: "modality", codes: modalities };
const tiedList: CodeList = { name: "tied", codes: tiedStatuses };
const required = { required: true } as const;

/** Which pledge a row is of: the id and version of a recorded one, or a reference of a new one and no version. */
export const identityFields = [
  field("reference", "text", required),
  field("version", "count"),
] as const satisfies readonly Field[];

/** What a pledge says, a column each. */
export const contentFields: readonly Field[] = [
  field("title", "text", required),
  field("kind", "choice", { list: kindList }),
  field("currency", "choice", { list: currencyList }),
  field("earmarking", "choice", { list: earmarkingList, ...required }),
  field("targets/states", "codes"),
  field("targets/pillars", "choices", { list: pillarList }),
  field("targets/requirements", "codes"),
  field("channel/code", "text"),
  field("channel/name", "text"),
  field("conditions/channels", "codes"),
  field("conditions/localOrganisations", "flag", { list: answerList }),
  field("conditions/validUntil", "day"),
  field("modality", "choice", { list: modalityList }),
  field("tied", "choice", { list: tiedList }),
  field("carryOver", "answer", { list: answerList }),
  field("financingCost", "amount"),
  field("description", "text"),
  field("announcedOn", "day"),
  field("visibility", "choice", { list: visibilityList }),
  field("source/citation", "text"),
  field("source/url", "text"),
  field("source/verified", "answer", { list: answerList }),
];

/** The columns of the pledges' sheet; behind them what is pledged and committed, which nobody types. */
export const pledgeColumns: readonly Field[] = [...identityFields, ...contentFields];

/** The columns of the schedule's sheet; behind them the title of the pledge. A year and a last year make a period. */
export const lineColumns: readonly Field[] = [
  field("pledge", "text", required),
  field("payment/from", "year", required),
  field("payment/to", "year"),
  field("availability/from", "year", required),
  field("availability/to", "year"),
  field("amount", "amount", required),
];

/** Everything that is chosen from a list. */
export const lists = listsOf(pledgeColumns);

/** The column of a field on its sheet, from 1. */
export const pledgeColumnOf = (name: FieldName): number =>
  pledgeColumns.findIndex((column) => column.name === name) + 1;
export const lineColumnOf = (name: FieldName): number =>
  lineColumns.findIndex((column) => column.name === name) + 1;
