import { getRecordedFollowUp } from "@angkor/contract/operations/get-recorded-follow-up";
import { frozenTextId, sightOf } from "@angkor/domain";
import { handle, problem } from "@angkor/http";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { readFrozenText } from "../frozen-text.ts";
import { caseRecords, recordedFollowUpDto } from "./case-dto.ts";

export const getRecordedFollowUpHandler = ({ table }: Dependencies) =>
  handle(getRecordedFollowUp, async ({ params, caller }) => {
    const { state: one } = await loadVisible(table, caseRecords, params.id, caller);
    const followUp = one.followUps.find(({ number }) => number === Number(params.number));
    if (followUp === undefined || sightOf(caller, one) === "participant") {
      throw problem("follow-up-not-found", `${one.id} has no follow-up ${params.number} that you may read.`);
    }
    const id = frozenTextId(one.id, "follow-up", followUp);
    const text = await readFrozenText(table, "individualised-approach-case", id, followUp.hash);
    return { body: { ...recordedFollowUpDto(followUp), content: JSON.parse(text) } };
  });
