import { isRecord, type JsonRecord, list, number, parseJson, record, text } from "../json.ts";
import { type Resource, referenced, resourcesOf } from "./template.ts";

/** A function that is told of changes of the table: an event source mapping of the stack. */
export interface SynthesisedFeed {
  readonly logicalId: string;
  /** The logical id of its function. */
  readonly function: string;
  /** A change that fits one of them is told. None: every change is. */
  readonly filters: readonly JsonRecord[];
  readonly batchSize: number;
  readonly startsAt: "TRIM_HORIZON" | "LATEST";
  readonly bisects: boolean;
  readonly reportsFailures: boolean;
  /** -1: until the change is too old. */
  readonly retries: number;
  /** -1: as long as the stream keeps it. */
  readonly maximumAgeSeconds: number;
}

/** A function that is called at times: a rule of the stack. */
export interface SynthesisedSchedule {
  readonly logicalId: string;
  readonly function: string;
  /** `rate(1 minute)` or `cron(15 1 * * ? *)`. */
  readonly expression: string;
  /** What it is told in the place of the scheduled event. */
  readonly input?: unknown;
}

const optionalNumber = (value: unknown, otherwise: number, at: string): number =>
  value === undefined ? otherwise : number(value, at);

const filtersOf = (criteria: unknown, at: string): readonly JsonRecord[] =>
  isRecord(criteria)
    ? list(criteria["Filters"], at).map((filter) =>
        record(parseJson(text(record(filter, at)["Pattern"], at)), at),
      )
    : [];

const readFeed = ({ logicalId, properties }: Resource, table: string): SynthesisedFeed => {
  const at = (name: string): string => `${logicalId}.${name}`;
  if (referenced(properties["EventSourceArn"], at("EventSourceArn")) !== table)
    throw new Error(`${logicalId}: one machine has no other stream than the table's`);
  const { StartingPosition: start, FunctionResponseTypes: responses } = properties;
  if (start !== "TRIM_HORIZON" && start !== "LATEST")
    throw new Error(`${at("StartingPosition")}: unknown: ${String(start)}`);
  return {
    logicalId,
    function: referenced(properties["FunctionName"], at("FunctionName")),
    filters: filtersOf(properties["FilterCriteria"], at("FilterCriteria")),
    batchSize: optionalNumber(properties["BatchSize"], 100, at("BatchSize")),
    startsAt: start,
    bisects: properties["BisectBatchOnFunctionError"] === true,
    reportsFailures: Array.isArray(responses) && responses.includes("ReportBatchItemFailures"),
    retries: optionalNumber(properties["MaximumRetryAttempts"], -1, at("MaximumRetryAttempts")),
    maximumAgeSeconds: optionalNumber(
      properties["MaximumRecordAgeInSeconds"],
      -1,
      at("MaximumRecordAgeInSeconds"),
    ),
  };
};

/** The functions that the table's stream feeds. */
export const readFeeds = (template: JsonRecord, table: string): readonly SynthesisedFeed[] =>
  resourcesOf(template, "AWS::Lambda::EventSourceMapping").map((resource) => readFeed(resource, table));

/** The functions that are called at times. Rules of other events have no meaning here. */
export const readSchedules = (template: JsonRecord): readonly SynthesisedSchedule[] =>
  resourcesOf(template, "AWS::Events::Rule").flatMap(({ logicalId, properties }) => {
    const { ScheduleExpression: expression } = properties;
    if (expression === undefined) return [];
    return list(properties["Targets"], `${logicalId}.Targets`).map((value) => {
      const target = record(value, `${logicalId}.Targets`);
      return {
        logicalId,
        function: referenced(target["Arn"], `${logicalId}.Targets.Arn`),
        expression: text(expression, `${logicalId}.ScheduleExpression`),
        ...(target["Input"] !== undefined && {
          input: parseJson(text(target["Input"], `${logicalId}.Targets.Input`)),
        }),
      };
    });
  });
