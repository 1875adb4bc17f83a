import { listExchangeArrangements } from "@angkor/contract/operations/list-exchange-arrangements";
import { canSee, exchangeParties } from "@angkor/domain";
import { handle } from "@angkor/http";
import { exchangeArrangements, kindPartition } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { page } from "../page.ts";
import { exchangeArrangementRecords, toExchangeArrangementDtos } from "./exchange-arrangement-dto.ts";

export const listExchangeArrangementsHandler = ({ table }: Dependencies) =>
  handle(listExchangeArrangements, async ({ query, caller }) => {
    const { items, ...rest } = await page(table, exchangeArrangements, (loaded) => loaded, query, {
      listings: [{ index: "kind", partition: kindPartition("exchange-arrangement") }],
      filters: [query.party, query.topic, query.status],
      keep: ({ state: arrangement }) => {
        const { content } = arrangement;
        return (
          canSee(caller, exchangeArrangementRecords.seen(arrangement)) &&
          (query.party === undefined || exchangeParties(content).includes(query.party)) &&
          (query.topic === undefined || content.topics.includes(query.topic)) &&
          (query.status === undefined || content.status === query.status)
        );
      },
    });
    return { body: { items: await toExchangeArrangementDtos(table, caller, items), ...rest } };
  });
