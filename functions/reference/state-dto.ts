import type { StateSchema } from "@angkor/contract/schemas/reference";
import { flagsOn, isAffected, isStateParty, type State } from "@angkor/domain";
import type * as z from "zod";

/** A State with its place on the rosters on a day. */
export const toStateDto = (state: State, version: number, on: string): z.input<typeof StateSchema> => ({
  iso3: state.iso3,
  ...(state.iso2 !== undefined && { iso2: state.iso2 }),
  name: state.name,
  on,
  statesParty: isStateParty(state, on),
  affected: isAffected(state, on),
  verified:
    (state.party?.source.verified ?? true) && flagsOn(state, on).every((entry) => entry.source.verified),
  ...(state.party && { party: state.party }),
  flags: [...state.flags],
  version,
});
