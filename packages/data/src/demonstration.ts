import {
  type At,
  amount,
  count,
  currency,
  day,
  fail,
  filePath,
  flag,
  iso3,
  key,
  list,
  matching,
  nonEmptyList,
  oneOf,
  type Parse,
  provider,
  readJson,
  record,
  text,
  unique,
  url,
  year,
} from "./parse.ts";

export const PLAN_KINDS = [
  "national-work-plan",
  "national-strategy",
  "article5-extension-request",
  "updated-work-plan",
  "article4-plan",
  "victim-assistance-plan",
  "risk-education-plan",
  "humanitarian-response-plan",
] as const;
export const PILLARS = [
  "survey-clearance",
  "risk-education",
  "victim-assistance",
  "stockpile-destruction",
  "cross-cutting",
  "unspecified",
] as const;
export const CONTRIBUTION_STATUSES = ["planned", "committed", "disbursed"] as const;
export const EARMARKINGS = ["unearmarked", "softly", "earmarked", "tightly"] as const;
export const MODALITIES = [
  "conventional",
  "front-loaded",
  "impact-bond",
  "debt-swap",
  "public-private",
  "trust-fund",
  "other-innovative",
] as const;
export const FINANCING_INSTRUMENT_KINDS = [
  "front-loading",
  "impact-bond",
  "debt-swap",
  "public-private",
  "trust-fund",
  "other-innovative",
] as const;
/** An instrument that operates has days and figures, which no entry has yet. */
export const FINANCING_INSTRUMENT_STATUSES = ["under-consideration", "in-preparation"] as const;

export type PlanKind = (typeof PLAN_KINDS)[number];
export type Pillar = (typeof PILLARS)[number];
export type ContributionStatus = (typeof CONTRIBUTION_STATUSES)[number];
export type Earmarking = (typeof EARMARKINGS)[number];
export type Modality = (typeof MODALITIES)[number];
export type FinancingInstrumentKind = (typeof FINANCING_INSTRUMENT_KINDS)[number];
export type FinancingInstrumentStatus = (typeof FINANCING_INSTRUMENT_STATUSES)[number];

/** First and last year, both included. */
export type Period = { readonly from: number; readonly to: number };
/** A year, or a period that the source does not divide by year. */
export type YearOrPeriod =
  | { readonly year: number; readonly period?: never }
  | { readonly period: Period; readonly year?: never };

export type RecordSource = { readonly citation: string; readonly url?: string; readonly verified: boolean };

export type PlanYear = YearOrPeriod & {
  readonly cost: string;
  readonly nationalContribution?: { readonly amount: string; readonly status: ContributionStatus };
  readonly assistanceRequired?: string;
  readonly milestones?: { readonly areaM2?: number; readonly areas?: number };
};
export type PlanActivity = {
  readonly ref: string;
  readonly title: string;
  readonly pillar: Pillar;
  readonly years: readonly PlanYear[];
};
export type WorkPlanBody = {
  readonly state: string;
  readonly kind: PlanKind;
  readonly title: string;
  readonly currency: string;
  readonly period: Period;
  readonly activities: readonly PlanActivity[];
  readonly visibility: "public";
  readonly source: RecordSource;
};

export type Targets = { readonly states?: readonly string[]; readonly pillars?: readonly Pillar[] };
export type PledgeLine = (
  | {
      readonly paymentYear: number;
      readonly availabilityYear: number;
      readonly paymentPeriod?: never;
      readonly availabilityPeriod?: never;
    }
  | {
      readonly paymentPeriod: Period;
      readonly availabilityPeriod: Period;
      readonly paymentYear?: never;
      readonly availabilityYear?: never;
    }
) & { readonly amount: string };
export type PledgeBody = {
  readonly donor: string;
  readonly title: string;
  readonly kind: "financial";
  readonly currency: string;
  readonly earmarking: Earmarking;
  readonly targets?: Targets;
  readonly schedule: readonly PledgeLine[];
  readonly channel?: { readonly code: string };
  readonly modality: Modality;
  readonly announcedOn?: string;
  readonly visibility: "public";
  readonly source: RecordSource;
};

export type CommitmentTarget = Targets & { readonly state?: string; readonly pillar?: Pillar };
export type CommitmentLine = YearOrPeriod & { readonly amount: string };
export type CommitmentBody = {
  readonly donor: string;
  readonly currency: string;
  readonly target: CommitmentTarget;
  readonly decidedOn: string;
  readonly reference?: string;
  readonly title?: string;
  readonly lines: readonly CommitmentLine[];
  readonly visibility: "public";
  readonly source: RecordSource;
};
export type Disbursement = { readonly paidOn: string; readonly year: number; readonly amountSent: string };

export type FinancingInstrumentBody = {
  readonly owner: string;
  readonly kind: FinancingInstrumentKind;
  readonly status: FinancingInstrumentStatus;
  readonly title: string;
  readonly description: string;
  readonly states: readonly string[];
  readonly pillars: readonly Pillar[];
  readonly currency: string;
  readonly visibility: "public";
  readonly source: RecordSource;
};

export type ProgressBody = {
  readonly year: number;
  readonly lines: readonly {
    readonly ref: string;
    readonly pillar: Pillar;
    readonly areaM2: number;
    readonly description: string;
  }[];
  readonly source: RecordSource;
};

/** `note` says what the reader of the data should know; it is not part of the request. */
type Entry<Body> = { readonly key: string; readonly body: Body; readonly note?: string };
export type WorkPlanEntry = Entry<WorkPlanBody> & { readonly supersedes?: readonly string[] };
export type ProgressEntry = Entry<ProgressBody> & { readonly workPlanKey: string };
export type PledgeEntry = Entry<PledgeBody>;
export type CommitmentEntry = Entry<CommitmentBody> & {
  readonly pledgeKey?: string;
  readonly requirement?: { readonly workPlanKey: string; readonly activityRef: string };
  readonly disbursements?: readonly Disbursement[];
};

export type FinancingInstrumentEntry = Entry<FinancingInstrumentBody>;

export type Demonstration = {
  readonly workPlans: readonly WorkPlanEntry[];
  readonly progressRecords: readonly ProgressEntry[];
  readonly pledges: readonly PledgeEntry[];
  readonly commitments: readonly CommitmentEntry[];
  readonly financingInstruments: readonly FinancingInstrumentEntry[];
};

const period: Parse<Period> = (value, at) => {
  const found = record(value, at, ["from", "to"]);
  const from = year(found["from"], `${at}.from`);
  const to = year(found["to"], `${at}.to`);
  return from <= to ? { from, to } : fail(at, "from <= to", value);
};

const yearOrPeriod = (found: Readonly<Record<string, unknown>>, at: At): YearOrPeriod => {
  if ((found["year"] === undefined) === (found["period"] === undefined))
    fail(at, "exactly one of year, period", found);
  return found["period"] === undefined
    ? { year: year(found["year"], `${at}.year`) }
    : { period: period(found["period"], `${at}.period`) };
};

const source: Parse<RecordSource> = (value, at) => {
  const found = record(value, at, ["citation", "url", "verified"]);
  return {
    citation: text(found["citation"], `${at}.citation`),
    ...(found["url"] === undefined ? {} : { url: url(found["url"], `${at}.url`) }),
    verified: flag(found["verified"], `${at}.verified`),
  };
};

const isPublic = oneOf(["public"]);
const targetKeys = ["states", "pillars"] as const;

const targetLists = (found: Readonly<Record<string, unknown>>, at: At): Targets => ({
  ...(found["states"] === undefined ? {} : { states: nonEmptyList(iso3)(found["states"], `${at}.states`) }),
  ...(found["pillars"] === undefined
    ? {}
    : { pillars: nonEmptyList(oneOf(PILLARS))(found["pillars"], `${at}.pillars`) }),
});

const nationalContribution: Parse<{ amount: string; status: ContributionStatus }> = (value, at) => {
  const found = record(value, at, ["amount", "status"]);
  return {
    amount: amount(found["amount"], `${at}.amount`),
    status: oneOf(CONTRIBUTION_STATUSES)(found["status"], `${at}.status`),
  };
};

const milestones: Parse<{ areaM2?: number; areas?: number }> = (value, at) => {
  const found = record(value, at, ["areaM2", "areas"]);
  return {
    ...(found["areaM2"] === undefined ? {} : { areaM2: count(found["areaM2"], `${at}.areaM2`) }),
    ...(found["areas"] === undefined ? {} : { areas: count(found["areas"], `${at}.areas`) }),
  };
};

const planYear: Parse<PlanYear> = (value, at) => {
  const found = record(value, at, [
    "year",
    "period",
    "cost",
    "nationalContribution",
    "assistanceRequired",
    "milestones",
  ]);
  const national = found["nationalContribution"];
  return {
    ...yearOrPeriod(found, at),
    cost: amount(found["cost"], `${at}.cost`),
    ...(national === undefined
      ? {}
      : { nationalContribution: nationalContribution(national, `${at}.nationalContribution`) }),
    ...(found["assistanceRequired"] === undefined
      ? {}
      : { assistanceRequired: amount(found["assistanceRequired"], `${at}.assistanceRequired`) }),
    ...(found["milestones"] === undefined
      ? {}
      : { milestones: milestones(found["milestones"], `${at}.milestones`) }),
  };
};

const planActivity: Parse<PlanActivity> = (value, at) => {
  const found = record(value, at, ["ref", "title", "pillar", "years"]);
  return {
    ref: matching(/^[A-Z]\d+$/, "an activity reference such as A1")(found["ref"], `${at}.ref`),
    title: text(found["title"], `${at}.title`),
    pillar: oneOf(PILLARS)(found["pillar"], `${at}.pillar`),
    years: nonEmptyList(planYear)(found["years"], `${at}.years`),
  };
};

const workPlanBody: Parse<WorkPlanBody> = (value, at) => {
  const found = record(value, at, [
    "state",
    "kind",
    "title",
    "currency",
    "period",
    "activities",
    "visibility",
    "source",
  ]);
  return {
    state: iso3(found["state"], `${at}.state`),
    kind: oneOf(PLAN_KINDS)(found["kind"], `${at}.kind`),
    title: text(found["title"], `${at}.title`),
    currency: currency(found["currency"], `${at}.currency`),
    period: period(found["period"], `${at}.period`),
    activities: nonEmptyList(planActivity)(found["activities"], `${at}.activities`),
    visibility: isPublic(found["visibility"], `${at}.visibility`),
    source: source(found["source"], `${at}.source`),
  };
};

const pledgeLine: Parse<PledgeLine> = (value, at) => {
  const found = record(value, at, [
    "paymentYear",
    "availabilityYear",
    "paymentPeriod",
    "availabilityPeriod",
    "amount",
  ]);
  const lineAmount = amount(found["amount"], `${at}.amount`);
  const inYears = found["paymentYear"] !== undefined || found["availabilityYear"] !== undefined;
  const inPeriods = found["paymentPeriod"] !== undefined || found["availabilityPeriod"] !== undefined;
  if (inYears === inPeriods) fail(at, "either two years or two periods", value);
  return inYears
    ? {
        paymentYear: year(found["paymentYear"], `${at}.paymentYear`),
        availabilityYear: year(found["availabilityYear"], `${at}.availabilityYear`),
        amount: lineAmount,
      }
    : {
        paymentPeriod: period(found["paymentPeriod"], `${at}.paymentPeriod`),
        availabilityPeriod: period(found["availabilityPeriod"], `${at}.availabilityPeriod`),
        amount: lineAmount,
      };
};

const channelRef: Parse<{ code: string }> = (value, at) => ({
  code: text(record(value, at, ["code"])["code"], `${at}.code`),
});

const pledgeBody: Parse<PledgeBody> = (value, at) => {
  const found = record(value, at, [
    "donor",
    "title",
    "kind",
    "currency",
    "earmarking",
    "targets",
    "schedule",
    "channel",
    "modality",
    "announcedOn",
    "visibility",
    "source",
  ]);
  const { targets, channel, announcedOn } = found;
  return {
    donor: provider(found["donor"], `${at}.donor`),
    title: text(found["title"], `${at}.title`),
    kind: oneOf(["financial"])(found["kind"], `${at}.kind`),
    currency: currency(found["currency"], `${at}.currency`),
    earmarking: oneOf(EARMARKINGS)(found["earmarking"], `${at}.earmarking`),
    ...(targets === undefined
      ? {}
      : { targets: targetLists(record(targets, `${at}.targets`, targetKeys), `${at}.targets`) }),
    schedule: nonEmptyList(pledgeLine)(found["schedule"], `${at}.schedule`),
    ...(channel === undefined ? {} : { channel: channelRef(channel, `${at}.channel`) }),
    modality: oneOf(MODALITIES)(found["modality"], `${at}.modality`),
    ...(announcedOn === undefined ? {} : { announcedOn: day(announcedOn, `${at}.announcedOn`) }),
    visibility: isPublic(found["visibility"], `${at}.visibility`),
    source: source(found["source"], `${at}.source`),
  };
};

const commitmentTarget: Parse<CommitmentTarget> = (value, at) => {
  const found = record(value, at, ["state", "pillar", ...targetKeys]);
  if (found["state"] !== undefined && found["states"] !== undefined)
    fail(at, "state or states, not both", value);
  if (found["pillar"] !== undefined && found["pillars"] !== undefined)
    fail(at, "pillar or pillars, not both", value);
  return {
    ...(found["state"] === undefined ? {} : { state: iso3(found["state"], `${at}.state`) }),
    ...(found["pillar"] === undefined ? {} : { pillar: oneOf(PILLARS)(found["pillar"], `${at}.pillar`) }),
    ...targetLists(found, at),
  };
};

const commitmentLine: Parse<CommitmentLine> = (value, at) => {
  const found = record(value, at, ["year", "period", "amount"]);
  return { ...yearOrPeriod(found, at), amount: amount(found["amount"], `${at}.amount`) };
};

const commitmentBody: Parse<CommitmentBody> = (value, at) => {
  const found = record(value, at, [
    "donor",
    "currency",
    "target",
    "decidedOn",
    "reference",
    "title",
    "lines",
    "visibility",
    "source",
  ]);
  const { reference, title } = found;
  return {
    donor: provider(found["donor"], `${at}.donor`),
    currency: currency(found["currency"], `${at}.currency`),
    target: commitmentTarget(found["target"], `${at}.target`),
    decidedOn: day(found["decidedOn"], `${at}.decidedOn`),
    ...(reference === undefined ? {} : { reference: text(reference, `${at}.reference`) }),
    ...(title === undefined ? {} : { title: text(title, `${at}.title`) }),
    lines: nonEmptyList(commitmentLine)(found["lines"], `${at}.lines`),
    visibility: isPublic(found["visibility"], `${at}.visibility`),
    source: source(found["source"], `${at}.source`),
  };
};

const disbursement: Parse<Disbursement> = (value, at) => {
  const found = record(value, at, ["paidOn", "year", "amountSent"]);
  return {
    paidOn: day(found["paidOn"], `${at}.paidOn`),
    year: year(found["year"], `${at}.year`),
    amountSent: amount(found["amountSent"], `${at}.amountSent`),
  };
};

const requirementRef: Parse<{ workPlanKey: string; activityRef: string }> = (value, at) => {
  const found = record(value, at, ["workPlanKey", "activityRef"]);
  return {
    workPlanKey: key(found["workPlanKey"], `${at}.workPlanKey`),
    activityRef: text(found["activityRef"], `${at}.activityRef`),
  };
};

const entryKey = (found: Readonly<Record<string, unknown>>, at: At) => ({
  key: key(found["key"], `${at}.key`),
  ...(found["note"] === undefined ? {} : { note: text(found["note"], `${at}.note`) }),
});

const workPlanEntry: Parse<WorkPlanEntry> = (value, at) => {
  const found = record(value, at, ["key", "supersedes", "note", "body"]);
  const { supersedes } = found;
  return {
    ...entryKey(found, at),
    ...(supersedes === undefined ? {} : { supersedes: nonEmptyList(key)(supersedes, `${at}.supersedes`) }),
    body: workPlanBody(found["body"], `${at}.body`),
  };
};

const progressBody: Parse<ProgressBody> = (value, at) => {
  const found = record(value, at, ["year", "lines", "source"]);
  return {
    year: year(found["year"], `${at}.year`),
    lines: nonEmptyList((line, where) => {
      const told = record(line, where, ["ref", "pillar", "areaM2", "description"]);
      return {
        ref: text(told["ref"], `${where}.ref`),
        pillar: oneOf(PILLARS)(told["pillar"], `${where}.pillar`),
        areaM2: count(told["areaM2"], `${where}.areaM2`),
        description: text(told["description"], `${where}.description`),
      };
    })(found["lines"], `${at}.lines`),
    source: source(found["source"], `${at}.source`),
  };
};

const progressEntry: Parse<ProgressEntry> = (value, at) => {
  const found = record(value, at, ["key", "workPlanKey", "note", "body"]);
  return {
    ...entryKey(found, at),
    workPlanKey: key(found["workPlanKey"], `${at}.workPlanKey`),
    body: progressBody(found["body"], `${at}.body`),
  };
};

const pledgeEntry: Parse<PledgeEntry> = (value, at) => {
  const found = record(value, at, ["key", "note", "body"]);
  return { ...entryKey(found, at), body: pledgeBody(found["body"], `${at}.body`) };
};

const commitmentEntry: Parse<CommitmentEntry> = (value, at) => {
  const found = record(value, at, ["key", "pledgeKey", "requirement", "note", "body", "disbursements"]);
  const { pledgeKey, requirement, disbursements } = found;
  return {
    ...entryKey(found, at),
    ...(pledgeKey === undefined ? {} : { pledgeKey: key(pledgeKey, `${at}.pledgeKey`) }),
    ...(requirement === undefined ? {} : { requirement: requirementRef(requirement, `${at}.requirement`) }),
    body: commitmentBody(found["body"], `${at}.body`),
    ...(disbursements === undefined
      ? {}
      : { disbursements: nonEmptyList(disbursement)(disbursements, `${at}.disbursements`) }),
  };
};

const financingInstrumentBody: Parse<FinancingInstrumentBody> = (value, at) => {
  const found = record(value, at, [
    "owner",
    "kind",
    "status",
    "title",
    "description",
    "states",
    "pillars",
    "currency",
    "visibility",
    "source",
  ]);
  return {
    owner: provider(found["owner"], `${at}.owner`),
    kind: oneOf(FINANCING_INSTRUMENT_KINDS)(found["kind"], `${at}.kind`),
    status: oneOf(FINANCING_INSTRUMENT_STATUSES)(found["status"], `${at}.status`),
    title: text(found["title"], `${at}.title`),
    description: text(found["description"], `${at}.description`),
    states: list(iso3)(found["states"], `${at}.states`),
    pillars: list(oneOf(PILLARS))(found["pillars"], `${at}.pillars`),
    currency: currency(found["currency"], `${at}.currency`),
    visibility: isPublic(found["visibility"], `${at}.visibility`),
    source: source(found["source"], `${at}.source`),
  };
};

const financingInstrumentEntry: Parse<FinancingInstrumentEntry> = (value, at) => {
  const found = record(value, at, ["key", "note", "body"]);
  return { ...entryKey(found, at), body: financingInstrumentBody(found["body"], `${at}.body`) };
};

const readEntries = async <T extends { readonly key: string }>(path: string, parse: Parse<T>) =>
  unique(list(parse)(await readJson(path), path), (entry) => entry.key, path);

/** The demonstration data set: request bodies for the API, each with a stable key. */
export const readDemonstration = async (): Promise<Demonstration> => {
  const [workPlans, progressRecords, pledges, commitments, financingInstruments] = await Promise.all([
    readEntries("demonstration/work-plans.json", workPlanEntry),
    readEntries("demonstration/progress-records.json", progressEntry),
    readEntries("demonstration/pledges.json", pledgeEntry),
    readEntries("demonstration/commitments.json", commitmentEntry),
    readEntries("demonstration/financing-instruments.json", financingInstrumentEntry),
  ]);
  return { workPlans, progressRecords, pledges, commitments, financingInstruments };
};

export const DEMONSTRATION_FILES = ["fts_mine_action_requirements.csv", "fts_mine_action_flows.csv"] as const;
export type DemonstrationFile = (typeof DEMONSTRATION_FILES)[number];

/** The absolute path of a file of the demonstration data set that is kept as its source exports it. */
export const demonstrationFile = (name: DemonstrationFile): string => filePath(`demonstration/${name}`);
