import {
  type EvidenceFault,
  type EvidenceReading,
  type EvidenceRecord,
  firstYear,
  isCurrency,
  isOrganisationCode,
  isStateCode,
  lastYear,
  type ProviderCode,
  parseAmount,
} from "@angkor/domain";
import type { Names } from "../iati/organisations.ts";
import { type Cells, cellsOf, parseTable, type Row, requireColumns } from "../table/index.ts";
import { answerRows } from "./api-answer.ts";
import { flowCitation, flowReference } from "./citations.ts";
import { toCents } from "./dollars.ts";
import { folded, knownDonors } from "./donors.ts";
import { type Flow, flowColumns, readFlow } from "./flow.ts";
import { asideRule, scopeReason } from "./flow-scope.ts";
import { otherNames } from "./state-names.ts";

const kinds = { pledge: "pledge", commitment: "commitment", paid: "payment" } as const;

/** A reporter's own reference that tells one contribution from another: not a word or a year. */
const isReference = (text: string): boolean => /^(?=.*\d)(?!\d{4}$).{5,}$/.test(text);

type DonorOf = (flow: Flow) => ProviderCode | undefined;

const donorsBy = ({ states, organisations }: Names): DonorOf => {
  const known = knownDonors(
    [...organisations.values()],
    [...states.values()].map(({ iso3, name }) => ({ code: iso3, name })),
  );
  return ({ source }) => {
    const code = known(source);
    return code !== undefined && (isOrganisationCode(code) || isStateCode(code)) ? code : undefined;
  };
};

const isYear = (year: number): boolean => year >= firstYear && year <= lastYear;

/** The amount of a flow, or what is wrong with it. */
const amountOf = ({ amount, currency }: Flow): EvidenceRecord["amount"] | string => {
  if (!isCurrency(currency)) return `${currency || "No currency"} is not an ISO 4217 currency.`;
  const minor = parseAmount(amount, currency);
  return typeof minor === "string" ? `${amount} is not an amount of ${currency}.` : { minor, currency };
};

const evidenceOf = (
  cells: Cells,
  flow: Flow,
  amount: EvidenceRecord["amount"],
  donorOf: DonorOf,
): EvidenceRecord => {
  const aside = asideRule(cells);
  const code = donorOf(flow);
  const { organisation } = flow.source;
  const parent = cells.text("parentFlowId");
  return {
    key: `fts:${flow.id}`,
    system: "fts",
    kind: kinds[flow.status],
    side: "provider",
    title: flow.title,
    provider: { ...(organisation && { name: organisation }), ...(code && { code }) },
    receiver: { ...(flow.receiver && { name: flow.receiver }) },
    states: flow.states.filter(isStateCode),
    amount,
    usdCents: toCents(flow.usd),
    on: flow.status === "paid" ? flow.date : flow.decidedOn,
    years: flow.years,
    identifiers: [flowReference(flow.id), ...(isReference(flow.reference) ? [flow.reference] : [])],
    partOf: parent === "" ? [] : [flowReference(parent)],
    counterparts: [],
    ...(aside !== undefined && { aside }),
    citation: flowCitation({ id: flow.id, cents: toCents(flow.usd) }, flow.citation),
  };
};

const faultsOf = (cells: Cells): EvidenceFault[] =>
  cells.faults.map(({ line, column, reason }) => ({
    place: `${line}`,
    detail: column === undefined ? reason : `${column}: ${reason}`,
  }));

/** A flow of several States stands on a row for each: it is told once, with all of them. */
const merge = (known: EvidenceRecord | undefined, found: EvidenceRecord): EvidenceRecord =>
  known === undefined ? found : { ...known, states: [...new Set([...known.states, ...found.states])].sort() };

const readRows = (rows: readonly Row[], names: Names): EvidenceReading => {
  const donorOf = donorsBy(names);
  const evidence = new Map<string, EvidenceRecord>();
  const leftOut = new Map<string, number>();
  const faults: EvidenceFault[] = [];
  for (const row of rows) {
    const cells = cellsOf(row);
    const reason = scopeReason(cells);
    if (reason !== undefined) {
      leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
      continue;
    }
    const flow = readFlow(cells);
    const amount = flow && amountOf(flow);
    if (typeof amount === "string") cells.fault("originalAmount", amount);
    if (flow && !(isYear(flow.years.from) && isYear(flow.years.to)))
      cells.fault("destUsageYearStart", `Years go from ${firstYear} to ${lastYear}.`);
    if (flow === undefined || amount === undefined || typeof amount === "string") {
      faults.push(...faultsOf(cells));
      continue;
    }
    const found = evidenceOf(cells, flow, amount, donorOf);
    if (cells.faults.length > 0) faults.push(...faultsOf(cells));
    else evidence.set(found.key, merge(evidence.get(found.key), found));
  }
  return { evidence: [...evidence.values()], leftOut, faults };
};

/** Evidence in an export of flows as the Humanitarian Data Exchange publishes it. @throws ImportError when it is none. */
export const readFlowExport = (text: string, names: Names): EvidenceReading => {
  const table = parseTable(text);
  requireColumns(table, "fts-csv", flowColumns);
  const { evidence, leftOut, faults } = readRows(table.rows, names);
  const misshapen = table.misshapen.map(({ line, reason }) => ({ place: `${line}`, detail: reason }));
  return { evidence, leftOut, faults: [...faults, ...misshapen] };
};

/** Evidence in an answer of FTS's API. @throws ImportError when it is none. */
export const readFlowAnswer = (text: string, names: Names): EvidenceReading => {
  const byName = new Map<string, string>([
    ...[...names.states.values()].map(({ iso3, name }): [string, string] => [folded(name), iso3]),
    ...Object.entries(otherNames).map(([name, iso3]): [string, string] => [folded(name), iso3]),
  ]);
  return readRows(
    answerRows(text, (name) => byName.get(folded(name))),
    names,
  );
};
