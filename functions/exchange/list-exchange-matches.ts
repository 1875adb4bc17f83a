import { listExchangeMatches } from "@angkor/contract/operations/list-exchange-matches";
import { canSee, type ExchangeEntry } from "@angkor/domain";
import { handle } from "@angkor/http";
import { type ExchangeMatch, exchangeRulesVersion, matchExchange } from "@angkor/matching";
import { exchangeEntries } from "@angkor/store";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { listAll } from "../list-all.ts";
import { loadNames } from "../wording.ts";
import { exchangeEntryRecords } from "./exchange-entry-dto.ts";

export const listExchangeMatchesHandler = ({ table }: Dependencies) =>
  handle(listExchangeMatches, async ({ params, query, caller, at }) => {
    const [{ state: entry }, others, nameOf] = await Promise.all([
      loadVisible(table, exchangeEntryRecords, params.id, caller),
      listAll(table, exchangeEntries, ({ state }) => canSee(caller, exchangeEntryRecords.seen(state))),
      loadNames(table),
    ]);
    const on = at.slice(0, 10);
    const matches = matchExchange(
      entry,
      others.map(({ state }) => state),
      { on, nameOf },
    ).filter(({ fits }) => fits || query.excluded === "true");
    return {
      body: { rulesVersion: exchangeRulesVersion, on, items: matches.slice(0, query.limit).map(matchDto) },
    };
  });

const sideDto = ({ id, content }: ExchangeEntry) => ({ id, owner: content.owner, title: content.title });

const matchDto = ({ offer, request, topics, missingTopics, rules, ...match }: ExchangeMatch) => ({
  offer: sideDto(offer),
  request: sideDto(request),
  ...match,
  topics: [...topics],
  missingTopics: [...missingTopics],
  rules: rules.map((verdict) => ({ ...verdict })),
});
