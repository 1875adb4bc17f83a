import { parse as parseCsv } from "csv-parse/sync";
import {
  currency,
  day,
  fail,
  flag,
  iso2,
  iso3,
  list,
  matching,
  oneOf,
  organisationCode,
  type Parse,
  positiveDecimal,
  readJson,
  readText,
  record,
  text,
  unique,
} from "./parse.ts";

/** Where a reference record comes from; `verified` is false for what is recalled and was not read in a source. */
export type Citation = { readonly citation: string; readonly verified: boolean };

export const ROSTER_FLAGS = ["article5", "article4", "victimAssistance"] as const;
export type RosterFlag = (typeof ROSTER_FLAGS)[number];

/** Half-open: in force from `from`, no longer from `until` on. */
export type StateFlag = {
  readonly flag: RosterFlag;
  readonly from: string;
  readonly until?: string;
  readonly deadline?: string;
  readonly reason: string;
  readonly source: Citation;
};

/** Half-open: a State Party from `from` (entry into force) and no longer from `until` (effective withdrawal). */
export type StateParty = {
  readonly signedOn?: string;
  readonly depositedOn?: string;
  readonly act?: PartyAct;
  readonly from: string;
  readonly until?: string;
  readonly source: Citation;
  readonly untilSource?: Citation;
};

export const PARTY_ACTS = ["ratification", "accession", "acceptance", "approval", "succession"] as const;
export type PartyAct = (typeof PARTY_ACTS)[number];

export type State = {
  readonly iso3: string;
  readonly iso2: string;
  readonly name: string;
  readonly party?: StateParty;
  readonly flags: readonly StateFlag[];
  readonly source: Citation;
};

export const ORGANISATION_TYPES = [
  "multilateral",
  "un-fund",
  "ngo",
  "foundation",
  "private",
  "other",
  "unspecified",
] as const;
export type OrganisationType = (typeof ORGANISATION_TYPES)[number];

export type Organisation = {
  readonly code: string;
  readonly name: string;
  readonly type: OrganisationType;
  readonly aliases: readonly string[];
  readonly source: Citation;
};

/** Units of `currency` for one US dollar, mean of a year (`YYYY`) or a month (`YYYY-MM`), as printed. */
export type ExchangeRate = {
  readonly period: string;
  readonly currency: string;
  readonly unitsPerUsd: string;
  readonly source: string;
};

export type Channel = {
  readonly code: string;
  readonly name: string;
  readonly status: "active" | "under-consideration";
  readonly source: Citation;
};

export const citation: Parse<Citation> = (value, at) => {
  const source = record(value, at, ["citation", "verified"]);
  return {
    citation: text(source["citation"], `${at}.citation`),
    verified: flag(source["verified"], `${at}.verified`),
  };
};

const inOrder = (from: string, until: string | undefined, at: string): void => {
  if (until !== undefined && until <= from) fail(`${at}.until`, `a day after ${from}`, until);
};

const party: Parse<StateParty> = (value, at) => {
  const found = record(value, at, [
    "signedOn",
    "depositedOn",
    "act",
    "from",
    "until",
    "source",
    "untilSource",
  ]);
  const { signedOn, depositedOn, act, until, untilSource } = found;
  const parsed: StateParty = {
    ...(signedOn === undefined ? {} : { signedOn: day(signedOn, `${at}.signedOn`) }),
    ...(depositedOn === undefined ? {} : { depositedOn: day(depositedOn, `${at}.depositedOn`) }),
    ...(act === undefined ? {} : { act: oneOf(PARTY_ACTS)(act, `${at}.act`) }),
    from: day(found["from"], `${at}.from`),
    ...(until === undefined ? {} : { until: day(until, `${at}.until`) }),
    source: citation(found["source"], `${at}.source`),
    ...(untilSource === undefined ? {} : { untilSource: citation(untilSource, `${at}.untilSource`) }),
  };
  inOrder(parsed.from, parsed.until, at);
  return parsed;
};

const stateFlag: Parse<StateFlag> = (value, at) => {
  const found = record(value, at, ["flag", "from", "until", "deadline", "reason", "source"]);
  const { until, deadline } = found;
  const parsed: StateFlag = {
    flag: oneOf(ROSTER_FLAGS)(found["flag"], `${at}.flag`),
    from: day(found["from"], `${at}.from`),
    ...(until === undefined ? {} : { until: day(until, `${at}.until`) }),
    ...(deadline === undefined ? {} : { deadline: day(deadline, `${at}.deadline`) }),
    reason: text(found["reason"], `${at}.reason`),
    source: citation(found["source"], `${at}.source`),
  };
  inOrder(parsed.from, parsed.until, at);
  return parsed;
};

const state: Parse<State> = (value, at) => {
  const found = record(value, at, ["iso3", "iso2", "name", "party", "flags", "source"]);
  return {
    iso3: iso3(found["iso3"], `${at}.iso3`),
    iso2: iso2(found["iso2"], `${at}.iso2`),
    name: text(found["name"], `${at}.name`),
    ...(found["party"] === undefined ? {} : { party: party(found["party"], `${at}.party`) }),
    flags: list(stateFlag)(found["flags"], `${at}.flags`),
    source: citation(found["source"], `${at}.source`),
  };
};

const organisation: Parse<Organisation> = (value, at) => {
  const found = record(value, at, ["code", "name", "type", "aliases", "source"]);
  return {
    code: organisationCode(found["code"], `${at}.code`),
    name: text(found["name"], `${at}.name`),
    type: oneOf(ORGANISATION_TYPES)(found["type"], `${at}.type`),
    aliases: list(text)(found["aliases"], `${at}.aliases`),
    source: citation(found["source"], `${at}.source`),
  };
};

const channel: Parse<Channel> = (value, at) => {
  const found = record(value, at, ["code", "name", "status", "source"]);
  return {
    code: matching(/^(?:\d{5}|[a-z]+(?:-[a-z]+)*)$/, "a channel code")(found["code"], `${at}.code`),
    name: text(found["name"], `${at}.name`),
    status: oneOf(["active", "under-consideration"])(found["status"], `${at}.status`),
    source: citation(found["source"], `${at}.source`),
  };
};

const RATE_COLUMNS = ["period", "currency", "unitsPerUsd", "source"] as const;
const ratePeriod = matching(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/, "a year or a month (YYYY or YYYY-MM)");

const exchangeRate: Parse<ExchangeRate> = (value, at) => {
  const found = record(value, at, RATE_COLUMNS);
  return {
    period: ratePeriod(found["period"], `${at}.period`),
    currency: currency(found["currency"], `${at}.currency`),
    unitsPerUsd: positiveDecimal(found["unitsPerUsd"], `${at}.unitsPerUsd`),
    source: text(found["source"], `${at}.source`),
  };
};

/** All States that can matter: members of the United Nations, the Holy See, Palestine, Cook Islands and Niue. */
export const readStates = async (): Promise<readonly State[]> => {
  const path = "reference/states.json";
  return unique(list(state)(await readJson(path), path), ({ iso3 }) => iso3, path);
};

/** Providers and channels that are not States. */
export const readOrganisations = async (): Promise<readonly Organisation[]> => {
  const path = "reference/organisations.json";
  return unique(list(organisation)(await readJson(path), path), ({ code }) => code, path);
};

/** Every rate of the reference data; at most one for a period and a currency. */
export const readExchangeRates = async (): Promise<readonly ExchangeRate[]> => {
  const path = "reference/exchange-rates.csv";
  const rows: unknown = parseCsv(await readText(path), { columns: true, skip_empty_lines: true });
  return unique(list(exchangeRate)(rows, path), (rate) => `${rate.period} ${rate.currency}`, path);
};

/** Channels of delivery by their CRS code. */
export const readChannels = async (): Promise<readonly Channel[]> => {
  const path = "reference/channels.json";
  return unique(list(channel)(await readJson(path), path), ({ code }) => code, path);
};
