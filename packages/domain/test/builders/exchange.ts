import {
  type ExchangeArrangement,
  type ExchangeArrangementContent,
  type ExchangeArrangementId,
  type ExchangeEntry,
  type ExchangeEntryContent,
  type ExchangeEntryId,
  type ExchangeSide,
  type ExchangeTopic,
  evolveExchangeArrangement,
  evolveExchangeEntry,
  providerCode,
  stateCode,
} from "../../src/index.ts";
import { after, noon } from "./basics.ts";

/** An offer or request of a State, of experience, open to anyone at any time. */
export const anExchangeEntry = (
  side: ExchangeSide,
  owner: string,
  changes: Partial<ExchangeEntryContent> = {},
): ExchangeEntryContent => ({
  side,
  owner: providerCode(owner),
  title: "Community liaison",
  topics: ["national-experience"],
  pillars: [],
  addressees: [],
  languages: [],
  levels: [],
  visibility: "public",
  ...changes,
});

/** An entry as recorded. */
export const entryOf = (
  content: ExchangeEntryContent,
  id: ExchangeEntryId = `xe_${content.side}`,
  at = noon,
): ExchangeEntry =>
  after(evolveExchangeEntry, [{ type: "exchange-entry-recorded", id, content, at, by: "test" }]);

/** Cambodia shared its experience with Ukraine in May 2024. */
export const anArrangement = (
  changes: Partial<ExchangeArrangementContent> = {},
): ExchangeArrangementContent => ({
  owner: stateCode("KHM"),
  status: "completed",
  title: "Visit",
  topics: ["national-experience"] satisfies ExchangeTopic[],
  pillars: [],
  level: "bilateral",
  sharers: [stateCode("KHM")],
  recipients: [stateCode("UKR")],
  payers: [],
  startsOn: "2024-05-13",
  endsOn: "2024-05-17",
  visibility: "public",
  ...changes,
});

export const arrangementOf = (
  content: ExchangeArrangementContent,
  id: ExchangeArrangementId = "xa_1",
): ExchangeArrangement =>
  after(evolveExchangeArrangement, [
    { type: "exchange-arrangement-recorded", id, content, at: noon, by: "test" },
  ]);
