import { getConsolidatedAnswer } from "@angkor/contract/operations/get-consolidated-answer";
import { respondToRequirement } from "@angkor/contract/operations/respond-to-requirement";
import { withdrawAssistanceRequirement } from "@angkor/contract/operations/withdraw-assistance-requirement";
import { needed } from "../records.ts";
import type { World } from "../world.ts";
import { at, type CasesOf, cambodia, noNeed, noPledge, norway } from "./circumstances.ts";

const support = { answer: "new-support" };

/** What Cambodia asks for, to be answered. */
const asked = async (world: World) => ({ params: { id: (await needed(cambodia(world))).body.id } });

export const responseCases = (): CasesOf<
  "respondToRequirement" | "getConsolidatedAnswer" | "listUnansweredRequirements"
> => ({
  respondToRequirement: {
    "requirement-not-found": (world) => norway(world).ask(respondToRequirement, { ...noNeed, body: support }),
    "pledge-not-found": async (world) =>
      norway(world).ask(respondToRequirement, {
        ...(await asked(world)),
        body: { ...support, pledgeId: noPledge.params.id },
      }),
    "provider-unknown": async (world) =>
      norway(world).ask(respondToRequirement, {
        ...(await asked(world)),
        body: { answer: "redirected", redirectedTo: "org:nobody" },
      }),
    "not-your-state": async (world) =>
      norway(world).ask(respondToRequirement, {
        ...(await asked(world)),
        body: { ...support, provider: "DEU" },
      }),
    "requirement-closed": async (world) => {
      const need = await needed(cambodia(world));
      await cambodia(world).does(withdrawAssistanceRequirement, { ...at(need), body: {} });
      return norway(world).ask(respondToRequirement, { params: { id: need.body.id }, body: support });
    },
    "response-invalid": async (world) =>
      norway(world).ask(respondToRequirement, {
        ...(await asked(world)),
        body: { answer: "redirected" },
      }),
  },
  getConsolidatedAnswer: {
    "requirement-not-found": ({ anyone }) => anyone.ask(getConsolidatedAnswer, noNeed),
  },
  listUnansweredRequirements: {},
});
