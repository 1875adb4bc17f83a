import { listStates } from "@angkor/contract/operations/list-states";
import { isAffected, isStateParty, type State } from "@angkor/domain";
import { handle } from "@angkor/http";
import { kindPartition, listPage, readProviders, states } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { toStateDto } from "./state-dto.ts";

/** More than there are States. */
const allStates = 400;

export const listStatesHandler = ({ table }: Dependencies) =>
  handle(listStates, async ({ query, caller, at }) => {
    const on = query.on ?? at.slice(0, 10);
    const [{ items }, providers] = await Promise.all([
      listPage(table, states, {
        listings: [{ index: "kind", partition: kindPartition("state") }],
        limit: allStates,
        keep: () => true,
      }),
      query.role === "provider" ? readProviders(table, caller) : new Set<string>(),
    ]);
    const wanted = (state: State): boolean => {
      switch (query.role) {
        case "affected":
          return isAffected(state, on);
        case "party":
          return isStateParty(state, on);
        case "provider":
          return providers.has(state.iso3);
        default:
          return true;
      }
    };
    const chosen = items.filter(({ state }) => wanted(state)).sort((a, b) => (a.id < b.id ? -1 : 1));
    return { body: { items: chosen.map(({ state, version }) => toStateDto(state, version, on)) } };
  });
