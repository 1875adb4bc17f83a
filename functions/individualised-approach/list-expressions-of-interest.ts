import { listExpressionsOfInterest } from "@angkor/contract/operations/list-expressions-of-interest";
import { mayReadExpression } from "@angkor/domain";
import { handle } from "@angkor/http";
import { expressionsOfInterest } from "@angkor/store";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { seenNow } from "../naming.ts";
import { page } from "../page.ts";
import { caseRecords } from "./case-dto.ts";
import { expressionDto, expressionListing, expressionNames } from "./expression-dto.ts";

export const listExpressionsOfInterestHandler = ({ table }: Dependencies) =>
  handle(listExpressionsOfInterest, async ({ params, query, caller }) => {
    const { state: one } = await loadVisible(table, caseRecords, params.id, caller);
    const { items, ...rest } = await page(table, expressionsOfInterest, (loaded) => loaded, query, {
      listings: [expressionListing(one)],
      filters: [],
      keep: ({ state: expression }) => mayReadExpression(caller, expression, one),
    });
    const expressed = items.map(({ state }) => state);
    const mayName = await expressionNames(seenNow(table), caller, expressed);
    return { body: { items: items.map((item) => expressionDto(item, one, { caller, mayName })), ...rest } };
  });
