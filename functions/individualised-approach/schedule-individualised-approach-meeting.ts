import { scheduleIndividualisedApproachMeeting } from "@angkor/contract/operations/schedule-individualised-approach-meeting";
import { scheduleMeeting } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeConvenedCase } from "./change-case.ts";

export const scheduleIndividualisedApproachMeetingHandler = ({ table }: Dependencies) =>
  handle(scheduleIndividualisedApproachMeeting, ({ params, body, caller, at, ifMatch }) =>
    changeConvenedCase(table, { id: params.id, caller, at, ifMatch }, (one) =>
      scheduleMeeting({ caller, at }, one, body),
    ),
  );
