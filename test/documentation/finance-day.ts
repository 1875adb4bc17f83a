import { focalPoint, isu } from "../../packages/domain/test/builders/index.ts";
import { member } from "./meter.ts";
import type { service } from "./service.ts";

type Ask = ReturnType<typeof service>;

const norway = focalPoint("NOR");
const cambodia = focalPoint("KHM");

/** An impact bond of Cambodia's, entered by the ISU so that it can be confirmed. */
export const financing = async (ask: Ask, told: (operationId: string) => void): Promise<void> => {
  const body = {
    owner: "KHM",
    kind: "impact-bond",
    status: "in-preparation",
    title: "Impact bond for clearance in the north-west",
    states: ["KHM"],
    pillars: ["survey-clearance"],
    partners: [{ name: "Norway", code: "NOR", roles: ["outcome-payer"] }],
    currency: "USD",
    amounts: [{ measure: "planned", year: 2027, amount: "4000000.00" }],
  };
  const { id } = await ask("recordFinancingInstrument", { caller: isu, key: "instrument", body });
  told("recordFinancingInstrument");
  const params = { id };
  await ask("reviseFinancingInstrument", { caller: isu, params, version: 1, body });
  told("reviseFinancingInstrument");
  await ask("confirmFinancingInstrument", { caller: cambodia, params, version: 2 });
  told("confirmFinancingInstrument");
  await ask("getFinancingInstrument", { caller: norway, params });
  told("getFinancingInstrument");
  await fund(ask, told);
  await ask("listFinancingInstruments", { caller: norway, query: { state: "KHM" } });
  told("listFinancingInstruments");
};

/** A pooled fund of the European Union's: Norway contributes and pays, the fund allocates, pays a part, and takes both back. */
const fund = async (ask: Ask, told: (operationId: string) => void): Promise<void> => {
  const eu = focalPoint("org:eu");
  const instrument = {
    owner: "org:eu",
    kind: "trust-fund",
    status: "operating",
    operatesFrom: "2025-01-01",
    title: "Trust fund for clearance",
    currency: "USD",
  };
  const { id: fundId } = await ask("recordFinancingInstrument", {
    caller: eu,
    key: "fund",
    body: instrument,
  });
  const lines = [{ year: 2026, amount: "2000000.00" }];
  const contribution = { donor: "NOR", currency: "USD", target: {}, decidedOn: "2026-02-01", lines, fundId };
  const { id } = await ask("recordCommitment", { caller: norway, key: "contribution", body: contribution });
  told("recordCommitment");
  const payment = { paidOn: "2026-03-01", amountSent: "1500000.00" };
  await ask("recordDisbursement", { caller: norway, params: { id }, key: "to-the-fund", body: payment });
  told("recordDisbursement");
  const target = { state: "KHM", pillar: "survey-clearance" };
  const given = { fundId, target, year: 2026, amount: "500000.00", decidedOn: "2026-11-01" };
  const allocation = await ask("recordFundAllocation", { caller: eu, key: "allocation", body: given });
  told("recordFundAllocation");
  const params = { id: allocation.id };
  await ask("getFundAllocation", { caller: norway, params });
  told("getFundAllocation");
  await ask("listFundAllocations", { caller: norway, query: { fundId } });
  told("listFundAllocations");
  await ask("getFundStatement", { caller: norway, params: { id: fundId } });
  told("getFundStatement");
  const sent = { paidOn: "2026-11-15", amountSent: "200000.00" };
  const { body: paid } = await ask("recordFundDisbursement", {
    caller: eu,
    params,
    key: "to-the-field",
    body: sent,
  });
  told("recordFundDisbursement");
  const disbursementId = String(member(paid, "disbursements", 0, "id"));
  await ask("cancelFundDisbursement", {
    caller: eu,
    params: { ...params, disbursementId },
    version: 2,
    body: {},
  });
  told("cancelFundDisbursement");
  await ask("cancelFundAllocation", { caller: eu, params, version: 3, body: {} });
  told("cancelFundAllocation");
};
