import { type Caller, isStateCode, isStateParty } from "@angkor/domain";
import { load, states, type Table } from "@angkor/store";

/** The holder of a subscription as it stands today: a State that is no longer a State Party sees as one no more. */
export const holderToday = async (table: Table, holder: Caller, at: string): Promise<Caller> => {
  if (!holder.statesParty || holder.state === undefined || !isStateCode(holder.state)) return holder;
  const state = (await load(table, states, holder.state))?.state;
  return { ...holder, statesParty: state !== undefined && isStateParty(state, at.slice(0, 10)) };
};
