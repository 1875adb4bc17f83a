import { listIndividualisedApproachCases } from "@angkor/contract/operations/list-individualised-approach-cases";
import { mayReadCase } from "@angkor/domain";
import { handle } from "@angkor/http";
import { individualisedApproachCases, kindPartition, statePartition } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { page } from "../page.ts";
import { caseDto } from "./case-dto.ts";

const kind = "individualised-approach-case";

export const listIndividualisedApproachCasesHandler = ({ table }: Dependencies) =>
  handle(listIndividualisedApproachCases, async ({ query, caller, at }) => ({
    body: await page(
      table,
      individualisedApproachCases,
      (loaded) => caseDto(loaded, caller, at.slice(0, 10)),
      query,
      {
        listings: [
          query.state === undefined
            ? { index: "kind", partition: kindPartition(kind) }
            : { index: "state", partition: statePartition(kind, [query.state]) },
        ],
        filters: [query.status],
        keep: ({ state: one }) =>
          mayReadCase(caller, one) && (query.status === undefined || one.status === query.status),
      },
    ),
  }));
