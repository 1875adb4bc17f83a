import { recordMeetingHeld } from "@angkor/contract/operations/record-meeting-held";
import { recordMeetingHeld as decide } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeConvenedCase } from "./change-case.ts";

export const recordMeetingHeldHandler = ({ table }: Dependencies) =>
  handle(recordMeetingHeld, ({ params, body, caller, at, ifMatch }) =>
    changeConvenedCase(table, { id: params.id, caller, at, ifMatch }, (one) =>
      decide({ caller, at }, one, body),
    ),
  );
