import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { getMatchReportHandler } from "./get-match-report.ts";
import { getMeetingAgendaHandler } from "./get-meeting-agenda.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  getMatchReportHandler(dependencies),
  getMeetingAgendaHandler(dependencies),
];
