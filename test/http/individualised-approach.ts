import { acceptIndividualisedApproachCase } from "@angkor/contract/operations/accept-individualised-approach-case";
import { expressInterest } from "@angkor/contract/operations/express-interest";
import { freezeDossier } from "@angkor/contract/operations/freeze-dossier";
import { getIndividualisedApproachCase } from "@angkor/contract/operations/get-individualised-approach-case";
import { inviteParticipants } from "@angkor/contract/operations/invite-participants";
import { prepareDossier } from "@angkor/contract/operations/prepare-dossier";
import { recordMeetingHeld } from "@angkor/contract/operations/record-meeting-held";
import { requestIndividualisedApproach } from "@angkor/contract/operations/request-individualised-approach";
import { scheduleIndividualisedApproachMeeting } from "@angkor/contract/operations/schedule-individualised-approach-meeting";
import { settled } from "./instants.ts";
import { type Caller, ifMatch } from "./service.ts";
import type { World } from "./world.ts";

/** A request for a meeting, Cambodia's unless said otherwise. */
export const aCaseRequest = (changes: object = {}) => ({
  state: "KHM",
  purpose: "Completing clearance takes more partners.",
  contact: { name: "Sokha Chan", organisation: "Mine action authority", email: "sokha@example.org" },
  languages: ["fr"],
  ...changes,
});

export const aMeeting = (changes: object = {}) => ({
  date: "2026-06-17",
  place: "Geneva",
  languages: ["en"],
  agenda: [{ title: "Presentation of the plan", minutes: 30 }],
  ...changes,
});

export const anInterest = (changes: object = {}) => ({
  kind: "new-support",
  expressedOn: "2026-06-17",
  ...changes,
});

interface Made {
  readonly body: { readonly id: string };
  readonly etag: string;
}

/** Address and version of what was answered. */
export const of = ({ body, etag }: Made) => ({ params: { id: body.id }, headers: ifMatch(etag) });

export const asked = (by: Caller, changes?: object) =>
  by.does(requestIndividualisedApproach, { body: aCaseRequest(changes) });

export const accepted = async ({ committee, focalPoint }: World, state = "KHM") =>
  committee.does(acceptIndividualisedApproachCase, of(await asked(focalPoint(state), { state })));

/** Scheduled, with these invited: Norway unless said otherwise. */
export const scheduled = async (world: World, providers: readonly string[] = ["NOR"], state = "KHM") => {
  const { committee } = world;
  const taken = await accepted(world, state);
  const planned = await committee.does(scheduleIndividualisedApproachMeeting, {
    ...of(taken),
    body: aMeeting(),
  });
  return committee.does(inviteParticipants, { ...of(planned), body: { providers } });
};

export const held = async (world: World, providers?: readonly string[], state?: string) =>
  world.committee.does(recordMeetingHeld, {
    ...of(await scheduled(world, providers, state)),
    body: { heldOn: "2026-06-17" },
  });

/** A case whose State says what stands in its way, as a dossier will hold it. */
export const prepared = async (id: string, by: Caller) => {
  const current = await by.does(getIndividualisedApproachCase, { params: { id } });
  return by.does(prepareDossier, {
    ...of(current),
    body: { challenges: [{ text: "Half of the areas can be reached in the dry season only." }] },
  });
};

/** The dossier of a case, frozen by its State; it waits for approval. */
export const frozenDossier = async (by: Caller, id: string) => {
  await settled();
  return by.does(freezeDossier, { params: { id }, body: {} });
};

export const interested = (by: Caller, id: string, changes?: object) =>
  by.does(expressInterest, { params: { id }, body: anInterest(changes) });
