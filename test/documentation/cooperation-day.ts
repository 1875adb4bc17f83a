import { focalPoint, isu } from "../../packages/domain/test/builders/index.ts";
import type { service } from "./service.ts";

type Ask = ReturnType<typeof service>;

const norway = focalPoint("NOR");
const cambodia = focalPoint("KHM");

/** Cambodia's plan to raise resources, entered by the ISU so that it can be confirmed. */
export const mobilising = async (ask: Ask, told: (operationId: string) => void): Promise<void> => {
  const body = {
    state: "KHM",
    title: "Resource mobilisation plan",
    currency: "USD",
    validFrom: "2025-01-01",
    validTo: "2027-12-31",
    targets: [2025, 2026, 2027].flatMap((year) =>
      ["national-budget", "bilateral"].map((source) => ({ source, year, amount: "30000000.00" })),
    ),
    actions: [
      {
        ref: "R1",
        title: "Donor meeting in the margins of the Intersessional Meetings",
        responsible: "National mine action authority",
        dueOn: "2026-06-30",
        status: "planned",
      },
    ],
  };
  const { id } = await ask("recordResourceMobilisationPlan", { caller: isu, key: "mobilisation", body });
  told("recordResourceMobilisationPlan");
  const params = { id };
  await ask("reviseResourceMobilisationPlan", { caller: isu, params, version: 1, body });
  told("reviseResourceMobilisationPlan");
  await ask("confirmResourceMobilisationPlan", { caller: cambodia, params, version: 2 });
  told("confirmResourceMobilisationPlan");
  await ask("getResourceMobilisationPlan", { caller: norway, params });
  told("getResourceMobilisationPlan");
  await ask("getResourceMobilisationProgress", { caller: norway, params });
  told("getResourceMobilisationProgress");
  await ask("listResourceMobilisationPlans", { caller: norway, query: { state: "KHM" } });
  told("listResourceMobilisationPlans");
  await ask("withdrawResourceMobilisationPlan", { caller: cambodia, params, version: 3, body: {} });
  told("withdrawResourceMobilisationPlan");
};

/** A year's report of Cambodia's, entered by the ISU so that it can be confirmed, and the indicators made of it. */
export const reporting = async (ask: Ask, told: (operationId: string) => void): Promise<void> => {
  const window = { opensOn: "2026-01-01", closesOn: "2026-12-31" };
  await ask("recordReportingWindow", { caller: isu, params: { year: "2025" }, body: window });
  told("recordReportingWindow");
  await ask("listReportingWindows", { caller: norway });
  told("listReportingWindows");
  const content = {
    state: "KHM",
    year: 2025,
    documents: [{ ref: "A7", kind: "article7-report", title: "Article 7 report", reportedAt: "2026-04-28" }],
    answers: {
      positionToAssist: { answer: "no", source: { sourceDocument: "A7", page: "40" } },
    },
  };
  const { id } = await ask("draftCooperationReport", { caller: isu, key: "report", body: content });
  told("draftCooperationReport");
  const params = { id };
  for (const [version, operationId] of [
    [1, "redraftCooperationReport"],
    [2, "submitCooperationReport"],
    [3, "correctCooperationReport"],
  ] as const) {
    await ask(operationId, { caller: isu, params, version, body: content });
    told(operationId);
  }
  await ask("confirmCooperationReport", { caller: cambodia, params, version: 4 });
  told("confirmCooperationReport");
  await ask("getCooperationReport", { caller: norway, params });
  told("getCooperationReport");
  await ask("listCooperationReports", { caller: norway, query: { year: "2025" } });
  told("listCooperationReports");
  await ask("getIndicators", { caller: norway, query: { period: "2025" } });
  told("getIndicators");
};
