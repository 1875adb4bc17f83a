import type { Caller } from "@angkor/domain/shared";
import { focalPoint, isu } from "../../packages/domain/test/builders/index.ts";
import { approaching } from "./approach-day.ts";
import { mobilising, reporting } from "./cooperation-day.ts";
import { coordinating } from "./coordination-day.ts";
import { exchange } from "./exchange.ts";
import { sharing } from "./experience-day.ts";
import { financing } from "./finance-day.ts";
import type { service } from "./service.ts";
import { subscribing } from "./subscription-day.ts";

type Ask = ReturnType<typeof service>;

const norway: Caller = focalPoint("NOR");
const cambodia: Caller = focalPoint("KHM");

const source = { citation: "United Nations Treaty Collection, chapter XXVI, 5", verified: true };

const plan = (cost: string) => ({
  state: "KHM",
  kind: "national-work-plan",
  title: "Mine-free 2025",
  currency: "USD",
  period: { from: 2025, to: 2027 },
  activities: ["A1", "A2"].map((ref) => ({
    ref,
    title: "Clearance of the remaining areas",
    pillar: ref === "A1" ? "survey-clearance" : "risk-education",
    years: [2025, 2026, 2027].map((year) => ({
      year,
      cost,
      nationalContribution: { amount: "30000000.00", status: "committed" },
    })),
  })),
});

const pledge = {
  donor: "NOR",
  title: "Nansen programme",
  kind: "financial",
  currency: "EUR",
  earmarking: "earmarked",
  targets: { states: ["KHM"] },
  schedule: [2025, 2026, 2027].map((year) => ({
    paymentYear: year,
    availabilityYear: year,
    amount: "20000000.00",
  })),
  modality: "conventional",
  announcedOn: "2025-02-17",
};

const commitment = (pledgeId: string, requirementId: string) => ({
  pledgeId,
  requirementId,
  decidedOn: "2025-03-01",
  reference: "NOR-25/0017",
  lines: [2025, 2026].map((year) => ({ year, amount: "5000000.00" })),
});

const membership = { depositedOn: "1999-07-28", from: "2000-01-01", source };

/** Reference data: rates of a currency, two States, an organisation. */
const reference = async (ask: Ask, told: (operationId: string) => void): Promise<void> => {
  const rates = ["2025-02", "2025-03", "2026-10"].map((period) => ({
    period,
    unitsPerUsd: "0.9201",
    source: "US Federal Reserve",
  }));
  await ask("recordExchangeRates", { caller: isu, key: "rates", body: { currency: "EUR", rates } });
  told("recordExchangeRates");
  for (const [iso3, name] of [
    ["NOR", "Norway"],
    ["KHM", "Cambodia"],
  ] as const) {
    const flags =
      iso3 === "KHM" ? [{ flag: "article5", from: "2000-01-01", reason: "Mined areas", source }] : [];
    await ask("recordState", { caller: isu, params: { iso3 }, body: { name, party: membership, flags } });
    told("recordState");
  }
  const body = { name: "European Union", type: "multilateral" };
  await ask("registerOrganisation", { caller: isu, params: { code: "org:eu" }, body });
  told("registerOrganisation");
  await ask("getHealth", { caller: norway });
  told("getHealth");
  await ask("listExchangeRates", { caller: norway, query: { currency: "EUR" } });
  told("listExchangeRates");
  await ask("listOrganisations", { caller: norway });
  told("listOrganisations");
  await ask("listStates", { caller: norway, query: { role: "affected" } });
  told("listStates");
  await ask("getState", { caller: norway, params: { iso3: "KHM" } });
  told("getState");
};

/** What was reached in a year, entered by the ISU so that it can be confirmed. */
const reaching = async (ask: Ask, told: (operationId: string) => void, planId: string): Promise<void> => {
  const lines = ["A1", "A2"].map((ref) => ({
    ref,
    pillar: ref === "A1" ? "survey-clearance" : "risk-education",
    people: 12000,
  }));
  const record = { params: { id: planId }, key: "progress", body: { year: 2025, lines } };
  const { id } = await ask("recordProgress", { caller: isu, ...record });
  told("recordProgress");
  const params = { id };
  await ask("correctProgressRecord", { caller: isu, params, version: 1, body: { lines } });
  told("correctProgressRecord");
  await ask("confirmProgressRecord", { caller: cambodia, params, version: 2 });
  told("confirmProgressRecord");
  await ask("getProgressRecord", { caller: norway, params });
  told("getProgressRecord");
  await ask("getWorkPlanProgress", { caller: norway, params: { id: planId } });
  told("getWorkPlanProgress");
};

/** A plan of Cambodia's that the ISU enters, and a need that stands alone. */
const needs = async (ask: Ask, told: (operationId: string) => void): Promise<string> => {
  const { id } = await ask("draftWorkPlan", { caller: isu, key: "plan", body: plan("46000000.00") });
  told("draftWorkPlan");
  const params = { id };
  for (const [version, operationId, body] of [
    [1, "redraftWorkPlan", plan("46000000.00")],
    [2, "publishWorkPlan", {}],
    [3, "reviseWorkPlan", { ...plan("47000000.00"), reason: "Costs of the survey are now known" }],
    [4, "confirmWorkPlan", {}],
  ] as const) {
    await ask(operationId, {
      caller: operationId === "confirmWorkPlan" ? cambodia : isu,
      params,
      version,
      body,
    });
    told(operationId);
  }
  await ask("getWorkPlan", { caller: norway, params });
  told("getWorkPlan");
  await ask("listWorkPlans", { caller: norway, query: { state: "KHM" } });
  told("listWorkPlans");
  await ask("getWorkPlanCompleteness", { caller: norway, params });
  told("getWorkPlanCompleteness");
  await reaching(ask, told, id);
  const training = {
    state: "KHM",
    pillar: "victim-assistance",
    kind: "training",
    title: "Training of prosthetists",
    years: [{ year: 2026, quantity: 12, unit: "people" }],
  };
  const need = await ask("publishAssistanceRequirement", { caller: cambodia, key: "need", body: training });
  told("publishAssistanceRequirement");
  await ask("getAssistanceRequirement", { caller: norway, params: { id: need.id } });
  told("getAssistanceRequirement");
  await ask("listAssistanceRequirements", { caller: norway, query: { state: "KHM" } });
  told("listAssistanceRequirements");
  const answered = { id: need.id };
  await ask("listUnansweredRequirements", { caller: norway });
  told("listUnansweredRequirements");
  const body = { answer: "under-consideration" };
  await ask("respondToRequirement", { caller: norway, key: "response", params: answered, body });
  told("respondToRequirement");
  await ask("getConsolidatedAnswer", { caller: cambodia, params: answered });
  told("getConsolidatedAnswer");
  const withdrawal = { caller: cambodia, params: { id: need.id }, version: need.version, body: {} };
  await ask("withdrawAssistanceRequirement", withdrawal);
  told("withdrawAssistanceRequirement");
  return id;
};

/** The gap report frozen, read, made again, and compared: with itself, which reads no less. */
const snapshots = async (ask: Ask, told: (operationId: string) => void): Promise<void> => {
  const body = { report: "gap", title: "Intersessional Meeting" };
  const { id } = await ask("takeSnapshot", { caller: isu, key: "snapshot", body });
  told("takeSnapshot");
  const params = { id };
  await ask("listSnapshots", { caller: norway, query: { report: "gap" } });
  told("listSnapshots");
  await ask("getSnapshot", { caller: norway, params });
  told("getSnapshot");
  await ask("verifySnapshot", { caller: norway, params });
  told("verifySnapshot");
  await ask("compareSnapshots", { caller: norway, params, query: { with: id } });
  told("compareSnapshots");
};

/** A pledge, what is committed of it, and a payment; all entered by the ISU so that they can be confirmed. */
const money = async (ask: Ask, told: (operationId: string) => void, planId: string): Promise<void> => {
  const { id } = await ask("recordPledge", { caller: isu, key: "pledge", body: pledge });
  told("recordPledge");
  const params = { id };
  await ask("revisePledge", {
    caller: isu,
    params,
    version: 1,
    body: { ...pledge, title: "Nansen programme II" },
  });
  told("revisePledge");
  await ask("confirmPledge", { caller: norway, params, version: 2 });
  told("confirmPledge");
  await ask("getPledge", { caller: norway, params });
  told("getPledge");
  await ask("listPledges", { caller: norway, query: { donor: "NOR" } });
  told("listPledges");
  const requirementId = `ar_${planId.slice(3)}.A1`;
  const made = await ask("recordCommitment", { caller: isu, key: "co", body: commitment(id, requirementId) });
  told("recordCommitment");
  const own = { id: made.id };
  await ask("confirmCommitment", { caller: norway, params: own, version: 1 });
  told("confirmCommitment");
  const payment = { paidOn: "2025-03-15", year: 2025, amountSent: "2500000.00" };
  await ask("recordDisbursement", { caller: norway, params: own, key: "paid", body: payment });
  told("recordDisbursement");
  await ask("getCommitment", { caller: norway, params: own });
  told("getCommitment");
  await ask("listCommitments", { caller: norway, query: { state: "KHM", donor: "NOR" } });
  told("listCommitments");
  const question = { years: { from: 2025, to: 2027 }, audience: "public" };
  const proposal = await ask("proposeAllocation", { caller: norway, key: "proposal", body: question });
  told("proposeAllocation");
  await ask("getAllocationProposal", { caller: norway, params: { id: proposal.id } });
  told("getAllocationProposal");
  const pair = { params: { id: proposal.id }, query: { with: proposal.id } };
  await ask("compareAllocationProposals", { caller: norway, ...pair });
  told("compareAllocationProposals");
  const adoption = { lines: [1], decidedOn: "2026-11-01" };
  await ask("adoptAllocationProposal", { caller: norway, params: { id: proposal.id }, body: adoption });
  told("adoptAllocationProposal");
  await ask("rankMatches", { caller: norway, body: { pledgeId: id } });
  told("rankMatches");
  await ask("previewPledge", { caller: norway, body: pledge });
  told("previewPledge");
  await ask("getGapReport", { caller: norway });
  told("getGapReport");
  await ask("getCoverageReport", { caller: norway, query: { by: "pillar,year,donor" } });
  told("getCoverageReport");
  await ask("listRecordsBehind", { caller: norway, query: { state: "KHM", measure: "funding" } });
  told("listRecordsBehind");
  await ask("getDonorReport", { caller: norway, params: { provider: "NOR" } });
  told("getDonorReport");
  await ask("getStateProfile", { caller: norway, params: { iso3: "KHM" } });
  told("getStateProfile");
  await ask("getMatchReport", { caller: norway, query: { year: "2026" } });
  told("getMatchReport");
  await ask("getMeetingAgenda", { caller: norway, query: { since: "2026-06-20" } });
  told("getMeetingAgenda");
  await ask("getCompletenessReport", { caller: norway });
  told("getCompletenessReport");
  await snapshots(ask, told);
  await ask("verifyPositions", { caller: isu });
  told("verifyPositions");
  await ask("cancelCommitment", { caller: norway, params: own, version: 3, body: {} });
  told("cancelCommitment");
  await ask("cancelPledge", { caller: norway, params, version: 3, body: {} });
  told("cancelPledge");
  await ask("withdrawWorkPlan", { caller: cambodia, params: { id: planId }, version: 5, body: {} });
  told("withdrawWorkPlan");
};

/** A day on which every operation is carried out at least once; `told` is called after each. */
export const wholeDay = async (ask: Ask, told: (operationId: string) => void): Promise<void> => {
  await reference(ask, told);
  const planId = await needs(ask, told);
  await mobilising(ask, told);
  await coordinating(ask, told);
  await reporting(ask, told);
  await financing(ask, told);
  await sharing(ask, told);
  await money(ask, told, planId);
  await approaching(ask, told);
  await exchange(ask, told);
  await subscribing(ask, told);
};
