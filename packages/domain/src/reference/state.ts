import type { EventBase, Source, StateCode } from "../shared/index.ts";

export const rosterFlags = ["article5", "article4", "victimAssistance"] as const;
export type RosterFlag = (typeof rosterFlags)[number];

/** An obligation that makes a State Party an affected one, from one day to another (exclusive). */
export interface FlagEntry {
  readonly flag: RosterFlag;
  readonly from: string;
  readonly until?: string;
  readonly deadline?: string;
  readonly reason: string;
  readonly source: Source;
}

/** From entry into force until (exclusive) an effective withdrawal. */
export interface Membership {
  readonly signedOn?: string;
  readonly depositedOn?: string;
  readonly act?: string;
  readonly from: string;
  readonly until?: string;
  readonly source: Source;
}

/** A State of the reference list with its dated place on the rosters. Owned by the ISU. */
export interface State {
  readonly iso3: StateCode;
  readonly iso2?: string;
  readonly name: string;
  readonly party?: Membership;
  readonly flags: readonly FlagEntry[];
  readonly updatedAt: string;
}

export type StateEvent = EventBase & {
  readonly type: "state-recorded";
  readonly state: Omit<State, "updatedAt">;
};

export const evolveState = (_: State | undefined, event: StateEvent): State => ({
  ...event.state,
  updatedAt: event.at,
});

const inForce = (entry: { readonly from: string; readonly until?: string }, on: string): boolean =>
  entry.from <= on && (entry.until === undefined || on < entry.until);

/** Whether the Convention is in force for a State on a day (`YYYY-MM-DD`). */
export const isStateParty = (state: State, on: string): boolean =>
  state.party !== undefined && inForce(state.party, on);

/** The flags of a State on a day. */
export const flagsOn = (state: State, on: string): FlagEntry[] =>
  state.flags.filter((entry) => inForce(entry, on));

/** Whether a State is an affected State Party on a day: party, with at least one flag. */
export const isAffected = (state: State, on: string): boolean =>
  isStateParty(state, on) && flagsOn(state, on).length > 0;
