import { getAssistanceRequirement } from "@angkor/contract/operations/get-assistance-requirement";
import { listAssistanceRequirements } from "@angkor/contract/operations/list-assistance-requirements";
import { publishAssistanceRequirement } from "@angkor/contract/operations/publish-assistance-requirement";
import { withdrawAssistanceRequirement } from "@angkor/contract/operations/withdraw-assistance-requirement";
import { aNeed, needed, published, requirementOf } from "../records.ts";
import {
  anyVersion,
  at,
  type CasesOf,
  cambodia,
  fullState,
  noNeed,
  norway,
  twice,
  unrated,
} from "./circumstances.ts";

export const needCases = (): CasesOf<
  | "publishAssistanceRequirement"
  | "listAssistanceRequirements"
  | "getAssistanceRequirement"
  | "withdrawAssistanceRequirement"
> => ({
  publishAssistanceRequirement: {
    "not-your-state": (world) => norway(world).ask(publishAssistanceRequirement, { body: aNeed() }),
    "requirement-invalid": (world) =>
      cambodia(world).ask(publishAssistanceRequirement, { body: aNeed({ years: twice }) }),
    "rate-missing": (world) =>
      cambodia(world).ask(publishAssistanceRequirement, { body: aNeed({ currency: unrated }) }),
    "record-too-large": ({ focalPoint }) =>
      focalPoint(fullState).ask(publishAssistanceRequirement, {
        body: aNeed({ state: fullState, kind: "financial", years: [{ year: 2026, amount: "1.00" }] }),
      }),
  },
  listAssistanceRequirements: {
    "cursor-invalid": ({ anyone }) =>
      anyone.ask(listAssistanceRequirements, { query: { cursor: "nonsense" } }),
  },
  getAssistanceRequirement: {
    "requirement-not-found": ({ anyone }) => anyone.ask(getAssistanceRequirement, noNeed),
  },
  withdrawAssistanceRequirement: {
    "requirement-not-found": (world) =>
      cambodia(world).ask(withdrawAssistanceRequirement, { ...noNeed, ...anyVersion, body: {} }),
    "not-your-state": async (world) =>
      norway(world).ask(withdrawAssistanceRequirement, { ...at(await needed(cambodia(world))), body: {} }),
    "requirement-closed": async (world) => {
      const plan = await published(cambodia(world));
      const params = { id: requirementOf(plan.body) };
      const need = await world.anyone.does(getAssistanceRequirement, { params });
      return cambodia(world).ask(withdrawAssistanceRequirement, { ...at(need), body: {} });
    },
  },
});
