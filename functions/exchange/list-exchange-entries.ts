import { listExchangeEntries } from "@angkor/contract/operations/list-exchange-entries";
import { canSee } from "@angkor/domain";
import { handle } from "@angkor/http";
import { exchangeEntries, kindPartition, ownerPartition } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { page } from "../page.ts";
import { exchangeEntryRecords, toExchangeEntryDto } from "./exchange-entry-dto.ts";

const kind = "exchange-entry";

export const listExchangeEntriesHandler = ({ table }: Dependencies) =>
  handle(listExchangeEntries, async ({ query, caller }) => ({
    body: await page(table, exchangeEntries, toExchangeEntryDto(caller), query, {
      listings: [
        query.owner === undefined
          ? { index: "kind", partition: kindPartition(kind) }
          : { index: "owner", partition: ownerPartition(kind, query.owner) },
      ],
      filters: [query.side, query.owner, query.topic, query.pillar, query.status],
      keep: ({ state: entry }) => {
        const { side, topics, pillars } = entry.content;
        return (
          canSee(caller, exchangeEntryRecords.seen(entry)) &&
          (query.side === undefined || side === query.side) &&
          (query.topic === undefined || topics.includes(query.topic)) &&
          (query.pillar === undefined || pillars.length === 0 || pillars.includes(query.pillar)) &&
          (query.status === undefined || entry.status === query.status)
        );
      },
    }),
  }));
