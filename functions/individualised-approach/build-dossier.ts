import { anyStateParty, type IndividualisedApproachCase } from "@angkor/domain";
import type { Dependencies } from "../composition.ts";
import { buildStateProfile } from "../reports/build-state-profile.ts";
import { meetingDto, preparationDto } from "./case-dto.ts";

/**
 * What partners are shown: what the State prepared, and its profile as it was at the cut-off, with figures as any State
 * Party sees them. It goes to every participant: nothing is in it that one of them might not see.
 */
export const buildDossier = async (
  { table }: Pick<Dependencies, "table">,
  one: IndividualisedApproachCase,
  cutoff: string,
) => ({
  caseId: one.id,
  state: one.state,
  cutoff,
  basis:
    "Records and figures are those that any State Party could see at the cut-off; challenges and answers are the State's own words.",
  purpose: one.request.purpose,
  ...(one.meeting && { meeting: meetingDto(one.meeting) }),
  questions: one.questions.map((question) => ({ ...question })),
  ...preparationDto(one.preparation ?? { challenges: [], answers: [] }),
  profile: await buildStateProfile(
    { table },
    { state: one.state, caller: anyStateParty, at: cutoff, query: { asOf: cutoff } },
  ),
});
