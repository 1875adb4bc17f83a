import { contributionStatuses, implicationNames, planSectionNames, workPlanKinds } from "@angkor/domain";
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

const kindList: CodeList = { name: "kind", codes: workPlanKinds };
const statusList: CodeList = { name: "status", codes: contributionStatuses };

const required = { required: true } as const;

/** The rows of the plan's sheet, in their order. */
export const planFields: readonly Field[] = [
  field("state", "text", required),
  field("kind", "choice", { list: kindList, ...required }),
  field("title", "text", required),
  field("currency", "choice", { list: currencyList, ...required }),
  field("period/from", "year", required),
  field("period/to", "year", required),
  field("visibility", "choice", { list: visibilityList }),
  field("adoptedOn", "day"),
  field("source/citation", "text"),
  field("source/url", "text"),
  field("source/verified", "answer", { list: answerList }),
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
  field("pillar", "choice", { list: pillarList, ...required }),
  field("priority", "count"),
  field("delivery/channels", "codes"),
  field("delivery/localOrganisations", "flag", { list: answerList }),
];

/** Columns of one year of an activity. The year and the last year make a period where they differ. */
export const yearFields: readonly Field[] = [
  { ...field("year", "year", required), path: "period/from" },
  { ...field("lastYear", "year"), path: "period/to" },
  field("cost", "amount", required),
  field("nationalContribution/amount", "amount"),
  field("nationalContribution/status", "choice", { list: statusList }),
  field("nationalContribution/inKind", "flag", { list: answerList }),
  field("assistanceRequired", "amount"),
  field("milestones/areaM2", "count"),
  field("milestones/areas", "count"),
  field("milestones/people", "count"),
  field("milestones/description", "text"),
];

/** The columns of the activities' sheet; behind them one that is calculated: what is asked from others. */
export const columns: readonly Field[] = [...activityFields, ...yearFields];

/** Everything that is chosen from a list. */
export const lists = listsOf([...planFields, ...columns]);

/** The column of a field, from 1. */
export const columnOf = (name: FieldName): number => columns.findIndex((column) => column.name === name) + 1;
