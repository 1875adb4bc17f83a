import { getState } from "@angkor/contract/operations/get-state";
import { handle, problem } from "@angkor/http";
import { load, states } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { toStateDto } from "./state-dto.ts";

export const getStateHandler = ({ table }: Dependencies) =>
  handle(getState, async ({ params, query, at }) => {
    const found = await load(table, states, params.iso3);
    if (found === undefined) throw problem("state-not-found", `${params.iso3} is not on the reference list.`);
    return {
      body: toStateDto(found.state, found.version, query.on ?? at.slice(0, 10)),
      version: found.version,
    };
  });
