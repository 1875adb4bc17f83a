import { confirmCooperationReport } from "@angkor/contract/operations/confirm-cooperation-report";
import { correctCooperationReport } from "@angkor/contract/operations/correct-cooperation-report";
import { draftCooperationReport } from "@angkor/contract/operations/draft-cooperation-report";
import { getCooperationReport } from "@angkor/contract/operations/get-cooperation-report";
import { listCooperationReports } from "@angkor/contract/operations/list-cooperation-reports";
import { redraftCooperationReport } from "@angkor/contract/operations/redraft-cooperation-report";
import { submitCooperationReport } from "@angkor/contract/operations/submit-cooperation-report";
import { answered, aReport, day, reportDrafted, reportSubmitted, windowSet } from "../cooperation-reports.ts";
import type { World } from "../world.ts";
import { anyVersion, at, type CasesOf, cambodia, norway } from "./circumstances.ts";

const noReport = { params: { id: "cr_FRA.2025" } };

/** Each case has a year of its own: there is one report for each State and year. */
let lastYear = 1999;
const nextYear = (): number => {
  lastYear += 1;
  return lastYear;
};

const drafted = async (world: World, changes: object = {}) => {
  const year = nextYear();
  return { year, ...(await reportDrafted(cambodia(world), { year, ...changes })) };
};

const submitted = async (world: World) => {
  const year = nextYear();
  await windowSet(world.isu, year, ["2000-01-01", day(1)]);
  return { year, ...(await reportSubmitted(cambodia(world), { year })) };
};

/** An answer from a document that the report does not name. */
const unfounded = { answers: { progress: answered("yes") }, documents: [] };

export const cooperationReportCases = (): CasesOf<
  | "draftCooperationReport"
  | "listCooperationReports"
  | "getCooperationReport"
  | "redraftCooperationReport"
  | "submitCooperationReport"
  | "correctCooperationReport"
  | "confirmCooperationReport"
  | "recordReportingWindow"
  | "listReportingWindows"
  | "getIndicators"
> => ({
  draftCooperationReport: {
    "not-your-state": (world) => norway(world).ask(draftCooperationReport, { body: aReport() }),
    "cooperation-report-exists": async (world) => {
      const { year } = await drafted(world);
      return cambodia(world).ask(draftCooperationReport, { body: aReport({ year }) });
    },
    "cooperation-report-invalid": (world) =>
      cambodia(world).ask(draftCooperationReport, { body: aReport({ year: nextYear(), ...unfounded }) }),
  },
  listCooperationReports: {
    "cursor-invalid": ({ anyone }) => anyone.ask(listCooperationReports, { query: { cursor: "nonsense" } }),
  },
  getCooperationReport: {
    "cooperation-report-not-found": ({ anyone }) => anyone.ask(getCooperationReport, noReport),
    "version-not-found": async (world) => {
      const { id } = (await submitted(world)).body;
      return world.anyone.ask(getCooperationReport, { params: { id }, query: { version: 9 } });
    },
  },
  redraftCooperationReport: {
    "cooperation-report-not-found": (world) =>
      cambodia(world).ask(redraftCooperationReport, { ...noReport, ...anyVersion, body: aReport() }),
    "not-your-state": async (world) => {
      const report = await submitted(world);
      return norway(world).ask(redraftCooperationReport, { ...at(report), body: aReport() });
    },
    "not-a-draft": async (world) => {
      const report = await submitted(world);
      return cambodia(world).ask(redraftCooperationReport, {
        ...at(report),
        body: aReport({ year: report.year }),
      });
    },
    "cooperation-report-invalid": async (world) =>
      cambodia(world).ask(redraftCooperationReport, { ...at(await drafted(world)), body: aReport() }),
  },
  submitCooperationReport: {
    "cooperation-report-not-found": (world) =>
      cambodia(world).ask(submitCooperationReport, { ...noReport, ...anyVersion }),
    "not-your-state": async (world) => norway(world).ask(submitCooperationReport, at(await submitted(world))),
    "not-a-draft": async (world) => cambodia(world).ask(submitCooperationReport, at(await submitted(world))),
    "cooperation-report-invalid": async (world) =>
      cambodia(world).ask(submitCooperationReport, at(await drafted(world, { answers: {} }))),
    "reporting-window-closed": async (world) =>
      cambodia(world).ask(submitCooperationReport, at(await drafted(world))),
  },
  correctCooperationReport: {
    "cooperation-report-not-found": (world) =>
      cambodia(world).ask(correctCooperationReport, { ...noReport, ...anyVersion, body: aReport() }),
    "not-your-state": async (world) => {
      const report = await submitted(world);
      return norway(world).ask(correctCooperationReport, { ...at(report), body: aReport() });
    },
    "not-yet-submitted": async (world) => {
      const report = await drafted(world);
      return cambodia(world).ask(correctCooperationReport, {
        ...at(report),
        body: aReport({ year: report.year }),
      });
    },
    "cooperation-report-invalid": async (world) =>
      cambodia(world).ask(correctCooperationReport, { ...at(await submitted(world)), body: aReport() }),
    "reporting-window-closed": async (world) => {
      const report = await submitted(world);
      await windowSet(world.isu, report.year, ["2000-01-01", day(-1)]);
      return cambodia(world).ask(correctCooperationReport, {
        ...at(report),
        body: aReport({ year: report.year }),
      });
    },
  },
  confirmCooperationReport: {
    "cooperation-report-not-found": (world) =>
      cambodia(world).ask(confirmCooperationReport, { ...noReport, ...anyVersion }),
    "not-your-state": async (world) =>
      norway(world).ask(confirmCooperationReport, at(await submitted(world))),
    "already-confirmed": async (world) =>
      cambodia(world).ask(confirmCooperationReport, at(await submitted(world))),
  },
  recordReportingWindow: {},
  listReportingWindows: {},
  getIndicators: {},
});
