import { getMeetingAgenda } from "@angkor/contract/operations/get-meeting-agenda";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { buildMeetingAgenda } from "../reports/build-meeting-agenda.ts";

export const getMeetingAgendaHandler = (dependencies: Dependencies) =>
  handle(getMeetingAgenda, async (request) => ({ body: await buildMeetingAgenda(dependencies, request) }));
