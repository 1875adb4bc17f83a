import { contributionStatuses, implicationNames, planSectionNames, workPlanKinds } from "@angkor/domain";
import { isCurrency, pillars, visibilities } from "@angkor/domain/shared";
import type { FieldName } from "./texts.ts";

/** What a cell holds. `section`: words, and beside them where the document says so. `codes`: several, joined by commas. */
export type FieldKind =
  | "text"
  | "choice"
  | "year"
  | "amount"
  | "count"
  | "day"
  | "flag"
  | "answer"
  | "codes"
  | "section";

export const lists = {
  kind: workPlanKinds,
  pillar: pillars,
  status: contributionStatuses,
  visibility: visibilities,
  currency: Intl.supportedValuesOf("currency").filter(isCurrency),
  answer: ["yes", "no"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ListName = keyof typeof lists;

/** One value of a plan and where it stands in the plan's JSON: `period/from`. */
export interface Field {
  readonly path: string;
  readonly name: FieldName;
  readonly kind: FieldKind;
  readonly list?: ListName;
  /** A plan cannot be drafted without it. */
  readonly required?: true;
}

const field = (name: FieldName, kind: FieldKind, more: Partial<Field> = {}): Field => ({
  path: name,
  name,
  kind,
  ...more,
});
const required = { required: true } as const;

/** The rows of the plan's sheet, in their order. */
export const planFields: readonly Field[] = [
  field("state", "text", required),
  field("kind", "choice", { list: "kind", ...required }),
  field("title", "text", required),
  field("currency", "choice", { list: "currency", ...required }),
  field("period/from", "year", required),
  field("period/to", "year", required),
  field("visibility", "choice", { list: "visibility" }),
  field("adoptedOn", "day"),
  field("source/citation", "text"),
  field("source/url", "text"),
  field("source/verified", "answer", { list: "answer" }),
  field("supersedes", "codes"),
  ...planSectionNames.map((name) => field(`sections/${name}`, "section")),
  field("remainingChallenge/areaM2", "count"),
  field("remainingChallenge/areas", "count"),
  field("remainingChallenge/on", "day"),
  field("statedTotals/cost", "amount"),
  field("statedTotals/nationalContribution", "amount"),
  field("statedTotals/assistanceRequired", "amount"),
  field("extensionRequest/duration/from", "day"),
  field("extensionRequest/duration/to", "day"),
  field("extensionRequest/reasons", "section"),
  field("extensionRequest/workDone", "section"),
  field("extensionRequest/meansAvailable", "section"),
  field("extensionRequest/impedingCircumstances", "section"),
  ...implicationNames.map((name) => field(`extensionRequest/implications/${name}`, "section")),
];

/** Columns that an activity's rows share. */
export const activityFields: readonly Field[] = [
  field("ref", "text", required),
  { ...field("title", "text", required), name: "activityTitle" },
  field("pillar", "choice", { list: "pillar", ...required }),
  field("priority", "count"),
  field("delivery/channels", "codes"),
  field("delivery/localOrganisations", "flag", { list: "answer" }),
];

/** Columns of one year of an activity. The year and the last year make a period where they differ. */
export const yearFields: readonly Field[] = [
  { ...field("year", "year", required), path: "period/from" },
  { ...field("lastYear", "year"), path: "period/to" },
  field("cost", "amount", required),
  field("nationalContribution/amount", "amount"),
  field("nationalContribution/status", "choice", { list: "status" }),
  field("nationalContribution/inKind", "flag", { list: "answer" }),
  field("assistanceRequired", "amount"),
  field("milestones/areaM2", "count"),
  field("milestones/areas", "count"),
  field("milestones/people", "count"),
  field("milestones/description", "text"),
];

/** The columns of the activities' sheet; behind them one that is calculated: what is asked from others. */
export const columns: readonly Field[] = [...activityFields, ...yearFields];

/** `1` is `A`. */
export const letterOf = (column: number): string => String.fromCharCode(64 + column);

/** The column of a field, from 1. */
export const columnOf = (name: FieldName): number => columns.findIndex((column) => column.name === name) + 1;
