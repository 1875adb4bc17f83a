import { expressInterest } from "@angkor/contract/operations/express-interest";
import { freezeDossier } from "@angkor/contract/operations/freeze-dossier";
import { recordIndividualisedApproachFollowUp } from "@angkor/contract/operations/record-individualised-approach-follow-up";
import { requestIndividualisedApproach } from "@angkor/contract/operations/request-individualised-approach";
import { aCaseRequest, anInterest, held, scheduled } from "./individualised-approach.ts";
import type { World } from "./world.ts";

const cambodia = ({ focalPoint }: World) => focalPoint("KHM");
const norway = ({ focalPoint }: World) => focalPoint("NOR");

/** Creating requests of the Individualised Approach, each with another that the same key may not come with. */
export const repeatedApproach = [
  {
    operation: requestIndividualisedApproach,
    by: cambodia,
    body: aCaseRequest(),
    other: aCaseRequest({ purpose: "Another" }),
  },
  {
    operation: freezeDossier,
    by: cambodia,
    params: async (world: World) => ({ id: (await scheduled(world)).body.id }),
    body: {},
    other: { cutoff: "2026-01-01T00:00:00.000Z" },
  },
  {
    operation: expressInterest,
    by: norway,
    params: async (world: World) => ({ id: (await scheduled(world)).body.id }),
    body: anInterest(),
    other: anInterest({ kind: "under-consideration" }),
  },
  {
    operation: recordIndividualisedApproachFollowUp,
    by: cambodia,
    params: async (world: World) => ({ id: (await held(world)).body.id }),
    body: { month: 3, words: "Two partners support the plan." },
    other: { month: 6, words: "Two partners support the plan." },
  },
];
