import { focalPoint, isu } from "../../packages/domain/test/builders/index.ts";
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
  await ask("listFinancingInstruments", { caller: norway, query: { state: "KHM" } });
  told("listFinancingInstruments");
};
