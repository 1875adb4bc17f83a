import { type Caller, canSee, leadsOn, type Pillar, type ProviderCode, type StateCode } from "@angkor/domain";
import { donorCoordinationGroups } from "@angkor/store";
import { donorCoordinationGroupRecords } from "./coordination/donor-coordination-group-dto.ts";
import { type Known, listOf } from "./list-known.ts";

interface Question {
  readonly caller: Caller;
  readonly day: string;
  readonly states?: readonly StateCode[];
}

/** Who leads the donors to a State for a pillar, in the order of the codes. */
export type LeadDonors = (state: StateCode, pillar: Pillar) => ProviderCode[];

/** Lead donors of a day, of the groups that the caller may see. */
export const leadDonors = async (
  { list }: Pick<Known, "list">,
  { caller, day, states }: Question,
): Promise<LeadDonors> => {
  const groups = await listOf(list, donorCoordinationGroups, states, (group) =>
    canSee(caller, donorCoordinationGroupRecords.seen(group)),
  );
  return (state, pillar) =>
    [...new Set(groups.flatMap((group) => leadsOn(group.state, { state, pillar, day })))].toSorted();
};
