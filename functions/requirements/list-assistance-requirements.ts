import { listAssistanceRequirements } from "@angkor/contract/operations/list-assistance-requirements";
import { canSee, spansOverlap, yearSpan } from "@angkor/domain";
import { handle } from "@angkor/http";
import { kindPartition, requirements, statePartition } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { page } from "../page.ts";
import { isOpen, requirementSeen, toRequirementDto } from "./requirement-dto.ts";

export const listAssistanceRequirementsHandler = ({ table }: Dependencies) =>
  handle(listAssistanceRequirements, async ({ query, caller, at }) => {
    const year = query.year === undefined ? undefined : yearSpan(Number(query.year));
    return {
      body: await page(table, requirements, toRequirementDto, query, {
        listings: [
          query.state === undefined
            ? { index: "kind", partition: kindPartition("requirement") }
            : { index: "state", partition: statePartition("requirement", [query.state]) },
        ],
        filters: [query.pillar, query.year, query.status, query.kind],
        keep: (loaded) =>
          canSee(caller, requirementSeen(loaded.state)) &&
          (query.pillar === undefined || loaded.state.pillar === query.pillar) &&
          (query.kind === undefined || loaded.state.kind === query.kind) &&
          (year === undefined || loaded.state.lines.some((line) => spansOverlap(line.span, year))) &&
          (query.status === undefined ||
            (query.status === "open"
              ? isOpen(loaded, at.slice(0, 10))
              : loaded.state.status === query.status)),
      }),
    };
  });
