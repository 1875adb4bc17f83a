import { listUnansweredRequirements } from "@angkor/contract/operations/list-unanswered-requirements";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { known } from "../list-known.ts";
import { unansweredNeeds } from "../unanswered-needs.ts";
import { unansweredDto } from "./unanswered-dto.ts";

export const listUnansweredRequirementsHandler = ({ table }: Dependencies) =>
  handle(listUnansweredRequirements, async ({ query, caller, at }) => {
    const { unanswered } = await unansweredNeeds(await known(table, undefined), {
      caller,
      day: at.slice(0, 10),
      ...(query.state !== undefined && { states: [query.state] }),
      ...(query.pillar !== undefined && { pillar: query.pillar }),
    });
    return { body: unansweredDto(unanswered, at) };
  });
