import { ImportError, type Row } from "../table/index.ts";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listIn = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

const textIn = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(textIn).filter(Boolean) : []);

/** Instants of the API are days in its exports. */
const day = (value: unknown): string => textIn(value).slice(0, 10);

interface Ends {
  readonly name: (type: string) => string;
  readonly id: (type: string) => string;
  readonly list: (type: string) => readonly string[];
  readonly years: readonly [from: string, to: string];
  readonly types: string;
}

/** One end of a flow: what it is about, by type. Several of what an export has one of are `Multiple` there. */
const endsOf = (objects: unknown): Ends => {
  const all = listIn(objects);
  const of = (type: string, field: string) =>
    all.filter((one) => one["type"] === type).map((one) => textIn(one[field]));
  const single = (values: readonly string[]) => (values.length > 1 ? "Multiple" : (values[0] ?? ""));
  const years = of("UsageYear", "name").sort();
  const [organisation] = all.filter((one) => one["type"] === "Organization");
  return {
    name: (type) => single(of(type, "name")),
    id: (type) => single(of(type, "id")),
    list: (type) => of(type, "name").sort(),
    years: [years[0] ?? "", years.at(-1) ?? ""],
    types: texts(organisation?.["organizationTypes"]).join(","),
  };
};

/** ISO 3166-1 alpha-3 codes where places are States; a name without commas where not. */
const places = (names: readonly string[], isoOf: (name: string) => string | undefined): string =>
  names
    .map((name) => isoOf(name) ?? name.replaceAll(",", ""))
    .sort()
    .join(",");

/** A flow of the API as the row that exports have of it, with the links that they leave out. */
const rowOf = (flow: Fields, line: number, isoOf: (name: string) => string | undefined): Row => {
  const source = endsOf(flow["sourceObjects"]);
  const destination = endsOf(flow["destinationObjects"]);
  const plain = [
    "id",
    "description",
    "amountUSD",
    "contributionType",
    "flowType",
    "boundary",
    "onBoundary",
    "status",
    "originalAmount",
    "originalCurrency",
    "refCode",
  ].map((name): [string, string] => [name, textIn(flow[name]).trim()]);
  const days = ["date", "firstReportedDate", "decisionDate"].map((name): [string, string] => [
    name,
    day(flow[name]),
  ]);
  return {
    line,
    cells: new Map([
      ...plain,
      ...days,
      ["keywords", texts(flow["keywords"]).join(",")],
      ["srcOrganization", source.name("Organization")],
      ["srcOrganizationTypes", source.types],
      ["srcLocations", places(source.list("Location"), isoOf)],
      ["srcUsageYearStart", source.years[0]],
      ["srcUsageYearEnd", source.years[1]],
      ["destPlan", destination.name("Plan")],
      ["destPlanId", destination.id("Plan")],
      ["destOrganization", destination.name("Organization")],
      ["destGlobalClusters", destination.list("GlobalCluster").join(",")],
      ["destLocations", places(destination.list("Location"), isoOf)],
      ["destUsageYearStart", destination.years[0]],
      ["destUsageYearEnd", destination.years[1]],
      ["parentFlowId", textIn(flow["parentFlowId"])],
    ]),
  };
};

/** The flows of an answer of FTS's API as rows of its exports. @throws ImportError for anything else. */
export const answerRows = (text: string, isoOf: (name: string) => string | undefined): Row[] => {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new ImportError("This is not JSON: an answer of the FTS API begins with a brace.");
  }
  const data = isFields(answer) ? answer["data"] : undefined;
  const flows = isFields(data) ? data["flows"] : undefined;
  if (!Array.isArray(flows))
    throw new ImportError("This is no answer of the FTS API with flows: it has no list data.flows.");
  return listIn(flows).map((flow, index) => rowOf(flow, index + 1, isoOf));
};
