import { confirmResourceMobilisationPlan } from "@angkor/contract/operations/confirm-resource-mobilisation-plan";
import { getResourceMobilisationPlan } from "@angkor/contract/operations/get-resource-mobilisation-plan";
import { getResourceMobilisationProgress } from "@angkor/contract/operations/get-resource-mobilisation-progress";
import { listResourceMobilisationPlans } from "@angkor/contract/operations/list-resource-mobilisation-plans";
import { recordResourceMobilisationPlan } from "@angkor/contract/operations/record-resource-mobilisation-plan";
import { reviseResourceMobilisationPlan } from "@angkor/contract/operations/revise-resource-mobilisation-plan";
import { withdrawResourceMobilisationPlan } from "@angkor/contract/operations/withdraw-resource-mobilisation-plan";
import { aMobilisationPlan, mobilisationPlanned } from "../records.ts";
import type { World } from "../world.ts";
import { anyVersion, at, type CasesOf, cambodia, missing, norway, unrated } from "./circumstances.ts";

const noPlan = { params: { id: `rm_${missing}` } };
const planned = (world: World) => mobilisationPlanned(cambodia(world));
const withdrawn = async (world: World) =>
  cambodia(world).does(withdrawResourceMobilisationPlan, { ...at(await planned(world)), body: {} });

const ends = { validFrom: "2027-01-01", validTo: "2026-12-31" };

export const resourceMobilisationCases = (): CasesOf<
  | "recordResourceMobilisationPlan"
  | "listResourceMobilisationPlans"
  | "getResourceMobilisationPlan"
  | "getResourceMobilisationProgress"
  | "reviseResourceMobilisationPlan"
  | "withdrawResourceMobilisationPlan"
  | "confirmResourceMobilisationPlan"
> => ({
  recordResourceMobilisationPlan: {
    "not-your-state": (world) =>
      norway(world).ask(recordResourceMobilisationPlan, { body: aMobilisationPlan() }),
    "resource-mobilisation-plan-invalid": (world) =>
      cambodia(world).ask(recordResourceMobilisationPlan, { body: aMobilisationPlan(ends) }),
  },
  listResourceMobilisationPlans: {
    "cursor-invalid": ({ anyone }) =>
      anyone.ask(listResourceMobilisationPlans, { query: { cursor: "nonsense" } }),
  },
  getResourceMobilisationPlan: {
    "resource-mobilisation-plan-not-found": ({ anyone }) => anyone.ask(getResourceMobilisationPlan, noPlan),
    "version-not-found": async (world) => {
      const { id } = (await planned(world)).body;
      return world.anyone.ask(getResourceMobilisationPlan, { params: { id }, query: { version: 9 } });
    },
  },
  getResourceMobilisationProgress: {
    "resource-mobilisation-plan-not-found": ({ anyone }) =>
      anyone.ask(getResourceMobilisationProgress, noPlan),
    "version-not-found": async (world) => {
      const { id } = (await planned(world)).body;
      const query = { asOf: "2024-01-01T00:00:00.000Z" };
      return world.anyone.ask(getResourceMobilisationProgress, { params: { id }, query });
    },
    "rate-missing": async (world) => {
      const inUnrated = { currency: unrated, targets: [] };
      const { id } = (await mobilisationPlanned(cambodia(world), inUnrated)).body;
      return world.anyone.ask(getResourceMobilisationProgress, { params: { id } });
    },
  },
  reviseResourceMobilisationPlan: {
    "resource-mobilisation-plan-not-found": (world) =>
      cambodia(world).ask(reviseResourceMobilisationPlan, {
        ...noPlan,
        ...anyVersion,
        body: aMobilisationPlan(),
      }),
    "not-your-state": async (world) =>
      norway(world).ask(reviseResourceMobilisationPlan, {
        ...at(await planned(world)),
        body: aMobilisationPlan(),
      }),
    "resource-mobilisation-plan-withdrawn": async (world) =>
      cambodia(world).ask(reviseResourceMobilisationPlan, {
        ...at(await withdrawn(world)),
        body: aMobilisationPlan(),
      }),
    "resource-mobilisation-plan-invalid": async (world) =>
      cambodia(world).ask(reviseResourceMobilisationPlan, {
        ...at(await planned(world)),
        body: aMobilisationPlan(ends),
      }),
  },
  withdrawResourceMobilisationPlan: {
    "resource-mobilisation-plan-not-found": (world) =>
      cambodia(world).ask(withdrawResourceMobilisationPlan, { ...noPlan, ...anyVersion, body: {} }),
    "not-your-state": async (world) =>
      norway(world).ask(withdrawResourceMobilisationPlan, { ...at(await planned(world)), body: {} }),
    "resource-mobilisation-plan-withdrawn": async (world) =>
      cambodia(world).ask(withdrawResourceMobilisationPlan, { ...at(await withdrawn(world)), body: {} }),
  },
  confirmResourceMobilisationPlan: {
    "resource-mobilisation-plan-not-found": (world) =>
      cambodia(world).ask(confirmResourceMobilisationPlan, { ...noPlan, ...anyVersion }),
    "not-your-state": async (world) =>
      norway(world).ask(confirmResourceMobilisationPlan, at(await planned(world))),
    "already-confirmed": async (world) =>
      cambodia(world).ask(confirmResourceMobilisationPlan, at(await planned(world))),
  },
});
