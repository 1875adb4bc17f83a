import { listUnansweredRequirements } from "@angkor/contract/operations/list-unanswered-requirements";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { leadDonors } from "../lead-donors.ts";
import { knownNow } from "../list-known.ts";
import { unansweredNeeds } from "../unanswered-needs.ts";
import { unansweredDto } from "./unanswered-dto.ts";

export const listUnansweredRequirementsHandler = ({ table }: Dependencies) =>
  handle(listUnansweredRequirements, async ({ query, caller, at }) => {
    const kept = knownNow(table);
    const asked = {
      caller,
      day: at.slice(0, 10),
      ...(query.state !== undefined && { states: [query.state] }),
    };
    const [{ unanswered }, leadsOf] = await Promise.all([
      unansweredNeeds(kept, { ...asked, ...(query.pillar !== undefined && { pillar: query.pillar }) }),
      leadDonors(kept, asked),
    ]);
    return { body: unansweredDto(unanswered, at, leadsOf) };
  });
