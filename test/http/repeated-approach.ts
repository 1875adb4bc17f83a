import { setTimeout as pause } from "node:timers/promises";
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
    params: async (world: World) => {
      const { id } = (await scheduled(world)).body;
      // What was recorded before is settled by then, the State among it.
      await pause(1_600);
      return { id };
    },
    body: {},
    get other() {
      return { cutoff: new Date(Date.now() - 1_500).toISOString() };
    },
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
