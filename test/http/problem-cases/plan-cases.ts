import { confirmWorkPlan } from "@angkor/contract/operations/confirm-work-plan";
import { draftWorkPlan } from "@angkor/contract/operations/draft-work-plan";
import { getWorkPlan } from "@angkor/contract/operations/get-work-plan";
import { getWorkPlanCompleteness } from "@angkor/contract/operations/get-work-plan-completeness";
import { listWorkPlans } from "@angkor/contract/operations/list-work-plans";
import { publishWorkPlan } from "@angkor/contract/operations/publish-work-plan";
import { redraftWorkPlan } from "@angkor/contract/operations/redraft-work-plan";
import { reviseWorkPlan } from "@angkor/contract/operations/revise-work-plan";
import { withdrawWorkPlan } from "@angkor/contract/operations/withdraw-work-plan";
import { aPlan, drafted, published } from "../records.ts";
import {
  aLargePlan,
  anyVersion,
  at,
  type BeforeFull,
  barelySmallEnough,
  type CasesOf,
  cambodia,
  fullState,
  missing,
  noPlan,
  norway,
  unrated,
  withdrawn,
} from "./circumstances.ts";

export const planCases = (
  before: () => BeforeFull,
): CasesOf<
  | "draftWorkPlan"
  | "listWorkPlans"
  | "getWorkPlan"
  | "getWorkPlanCompleteness"
  | "getCompletenessReport"
  | "redraftWorkPlan"
  | "publishWorkPlan"
  | "reviseWorkPlan"
  | "withdrawWorkPlan"
  | "confirmWorkPlan"
> => ({
  draftWorkPlan: {
    "not-your-state": (world) => norway(world).ask(draftWorkPlan, { body: aPlan() }),
    "work-plan-invalid": (world) =>
      cambodia(world).ask(draftWorkPlan, { body: aPlan({ period: { from: 2025, to: 2026 } }) }),
    "record-too-large": (world) => cambodia(world).ask(draftWorkPlan, { body: aLargePlan(700_000) }),
  },
  listWorkPlans: {
    "cursor-invalid": ({ anyone }) => anyone.ask(listWorkPlans, { query: { cursor: "nonsense" } }),
  },
  getWorkPlan: {
    "work-plan-not-found": ({ anyone }) => anyone.ask(getWorkPlan, noPlan),
    "version-not-found": async (world) => {
      const plan = await published(cambodia(world));
      return world.anyone.ask(getWorkPlan, { params: { id: plan.body.id }, query: { version: 9 } });
    },
  },
  getWorkPlanCompleteness: {
    "work-plan-not-found": ({ anyone }) => anyone.ask(getWorkPlanCompleteness, noPlan),
    "version-not-found": async (world) => {
      const { id } = (await published(cambodia(world))).body;
      const query = { asOf: "2024-01-01T00:00:00.000Z" };
      return world.anyone.ask(getWorkPlanCompleteness, { params: { id }, query });
    },
  },
  getCompletenessReport: {},
  redraftWorkPlan: {
    "work-plan-not-found": (world) =>
      cambodia(world).ask(redraftWorkPlan, { ...noPlan, ...anyVersion, body: aPlan() }),
    "not-your-state": async (world) => {
      const plan = await published(cambodia(world));
      return norway(world).ask(redraftWorkPlan, { ...at(plan), body: aPlan() });
    },
    "not-a-draft": async (world) => {
      const plan = await published(cambodia(world));
      return cambodia(world).ask(redraftWorkPlan, { ...at(plan), body: aPlan() });
    },
    "work-plan-invalid": async (world) => {
      const plan = await drafted(cambodia(world));
      return cambodia(world).ask(redraftWorkPlan, { ...at(plan), body: aPlan({ state: "UKR" }) });
    },
    "record-too-large": async (world) => {
      const plan = await drafted(cambodia(world));
      return cambodia(world).ask(redraftWorkPlan, { ...at(plan), body: aLargePlan(700_000) });
    },
  },
  publishWorkPlan: {
    "work-plan-not-found": (world) => cambodia(world).ask(publishWorkPlan, { ...noPlan, ...anyVersion }),
    "not-your-state": async (world) => {
      const plan = await published(cambodia(world));
      return norway(world).ask(publishWorkPlan, at(plan));
    },
    "not-a-draft": async (world) => {
      const plan = await published(cambodia(world));
      return cambodia(world).ask(publishWorkPlan, at(plan));
    },
    "supersedes-invalid": async (world) => {
      const plan = await drafted(cambodia(world), { supersedes: [`wp_${missing}`] });
      return cambodia(world).ask(publishWorkPlan, at(plan));
    },
    "rate-missing": async (world) => {
      const activities = [
        { ref: "A1", title: "x", pillar: "survey-clearance", years: [{ year: 2024, cost: "1" }] },
      ];
      const plan = await drafted(cambodia(world), { currency: unrated, activities });
      return cambodia(world).ask(publishWorkPlan, at(plan));
    },
    "record-too-large": async (world) => {
      const plan = await cambodia(world).does(draftWorkPlan, { body: aLargePlan(290_000) });
      return cambodia(world).ask(publishWorkPlan, at(plan));
    },
  },
  reviseWorkPlan: {
    "work-plan-not-found": (world) =>
      cambodia(world).ask(reviseWorkPlan, { ...noPlan, ...anyVersion, body: aPlan() }),
    "not-your-state": async (world) => {
      const plan = await published(cambodia(world));
      return norway(world).ask(reviseWorkPlan, { ...at(plan), body: aPlan() });
    },
    "not-yet-published": async (world) => {
      const plan = await drafted(cambodia(world));
      return cambodia(world).ask(reviseWorkPlan, { ...at(plan), body: aPlan() });
    },
    "work-plan-closed": async (world) => {
      const plan = await withdrawn(world);
      return cambodia(world).ask(reviseWorkPlan, { ...at(plan), body: aPlan() });
    },
    "work-plan-invalid": async (world) => {
      const plan = await published(cambodia(world));
      return cambodia(world).ask(reviseWorkPlan, { ...at(plan), body: aPlan({ currency: "EUR" }) });
    },
    "rate-missing": async (world) => {
      const plan = await published(cambodia(world));
      const activities = [
        { ref: "A1", title: "x", pillar: "survey-clearance", years: [{ year: 2024, cost: "1" }] },
      ];
      const body = aPlan({ currency: unrated, activities });
      return cambodia(world).ask(reviseWorkPlan, { ...at(plan), body });
    },
    "record-too-large": ({ focalPoint }) =>
      focalPoint(fullState).ask(reviseWorkPlan, {
        ...at(before().plan),
        body: aLargePlan(150_000, { state: fullState }),
      }),
  },
  withdrawWorkPlan: {
    "work-plan-not-found": (world) =>
      cambodia(world).ask(withdrawWorkPlan, { ...noPlan, ...anyVersion, body: {} }),
    "not-your-state": async (world) => {
      const plan = await published(cambodia(world));
      return norway(world).ask(withdrawWorkPlan, { ...at(plan), body: {} });
    },
    "work-plan-closed": async (world) =>
      cambodia(world).ask(withdrawWorkPlan, { ...at(await withdrawn(world)), body: {} }),
    "record-too-large": async (world) => {
      const plan = await barelySmallEnough(world);
      return cambodia(world).ask(withdrawWorkPlan, { ...at(plan), body: { reason: "不".repeat(1000) } });
    },
  },
  confirmWorkPlan: {
    "work-plan-not-found": (world) => cambodia(world).ask(confirmWorkPlan, { ...noPlan, ...anyVersion }),
    "not-your-state": async (world) =>
      norway(world).ask(confirmWorkPlan, at(await published(cambodia(world)))),
    "already-confirmed": async (world) =>
      cambodia(world).ask(confirmWorkPlan, at(await published(cambodia(world)))),
  },
});
