import { draftWorkPlanFromWorkbook } from "@angkor/contract/operations/draft-work-plan-from-workbook";
import { pledgeWorkbook } from "@angkor/documents/pledge-workbook";
import { workPlanWorkbook } from "@angkor/documents/work-plan-workbook";
import { focalPoint } from "../../packages/domain/test/builders/index.ts";
import { aPlan, aPledge } from "../http/records.ts";
import type { service } from "./service.ts";

type Ask = ReturnType<typeof service>;

const caller = focalPoint("NOR");
/** Workbooks: what is read is the same for every format and language. */
const format = "xlsx";

const ofNothingInParticular = [
  "getCoverageDocument",
  "getGapDocument",
  "getMatchDocument",
  "getCompletenessDocument",
] as const;

/** What people take to a meeting. */
export const reportDocuments = async (ask: Ask, told: (operationId: string) => void): Promise<void> => {
  for (const document of ofNothingInParticular) {
    await ask(document, { caller, query: { format } });
    told(document);
  }
  await ask("getDonorDocument", { caller, params: { provider: "NOR" }, query: { format } });
  told("getDonorDocument");
  await ask("getStateProfileDocument", { caller, params: { iso3: "KHM" }, query: { format } });
  told("getStateProfileDocument");
  await ask("getIndicatorsDocument", { caller, query: { format, period: "2025" } });
  told("getIndicatorsDocument");
  await ask("getChart", { caller, params: { chart: "years" } });
  told("getChart");
  const author = focalPoint("KHM");
  const file = await workPlanWorkbook({ language: "en", state: "KHM" }, aPlan(), "2026-11-21T12:00:00.000Z");
  const { body } = await ask("draftWorkPlanFromWorkbook", { caller: author, key: "workbook", file });
  told("draftWorkPlanFromWorkbook");
  await ask("compareWorkPlanWorkbook", { caller: author, file });
  told("compareWorkPlanWorkbook");
  const { id } = draftWorkPlanFromWorkbook.response.body.parse(body).draft;
  await ask("getWorkPlanWorkbook", { caller: author, query: { state: "KHM", id } });
  told("getWorkPlanWorkbook");
  await ask("publishWorkPlan", { caller: author, params: { id }, version: 1 });
  // What published it is measured apart: the next measurement takes its place.
  told("reviseWorkPlanFromWorkbook");
  const changed = await workPlanWorkbook(
    { language: "en", state: "KHM", plan: { id, version: 2 } },
    aPlan({ title: "Changed in its workbook" }),
    "2026-11-21T12:00:00.000Z",
  );
  await ask("reviseWorkPlanFromWorkbook", { caller: author, file: changed });
  told("reviseWorkPlanFromWorkbook");
  await pledgeWorkbooks(ask, told);
};

/** A donor's pledges out, one more in. */
const pledgeWorkbooks = async (ask: Ask, told: (operationId: string) => void): Promise<void> => {
  const pledges = await pledgeWorkbook(
    { language: "en", donor: "NOR" },
    [aPledge({ id: "N1", title: "By workbook" })],
    "2026-11-21T12:00:00.000Z",
  );
  await ask("getPledgeWorkbook", { caller, query: { donor: "NOR" } });
  told("getPledgeWorkbook");
  await ask("comparePledgeWorkbook", { caller, file: pledges });
  told("comparePledgeWorkbook");
  await ask("recordPledgesFromWorkbook", { caller, key: "pledge-workbook", file: pledges });
  told("recordPledgesFromWorkbook");
};
