import { adoptAllocationProposal } from "@angkor/contract/operations/adopt-allocation-proposal";
import { cancelPledge } from "@angkor/contract/operations/cancel-pledge";
import { compareAllocationProposals } from "@angkor/contract/operations/compare-allocation-proposals";
import { getAllocationProposal } from "@angkor/contract/operations/get-allocation-proposal";
import { previewPledge } from "@angkor/contract/operations/preview-pledge";
import { proposeAllocation } from "@angkor/contract/operations/propose-allocation";
import { publishWorkPlan } from "@angkor/contract/operations/publish-work-plan";
import { rankMatches } from "@angkor/contract/operations/rank-matches";
import { withdrawAssistanceRequirement } from "@angkor/contract/operations/withdraw-assistance-requirement";
import type { ProblemCases } from "./problem-cases.ts";
import { aNeed, aPledge, drafted, needed, pledged } from "./records.ts";
import { ifMatch } from "./service.ts";
import type { World } from "./world.ts";

const years = { from: 2024, to: 2026 };
const noProposal = { params: { id: "ap_01JT3ZD7Q2V8KJ5W8M2N4P6R8S" } };
const adoption = { decidedOn: "2026-01-15" };

/** Text that can't be compressed: every readable Latin character, in an order of its own for each seed. */
const noise = (seed: number): string => {
  let state = seed + 1;
  return Array.from({ length: 4000 }, () => {
    for (const shift of [13, -17, 5]) state ^= shift > 0 ? state << shift : state >>> -shift;
    const at = (state >>> 8) % 189;
    return String.fromCharCode(at < 94 ? 0x21 + at : 0xa1 + at - 94);
  }).join("");
};

/** A public proposal in which Norway's money goes to Cambodia. */
export const proposed = async (world: World) => {
  const plan = await drafted(world.focalPoint("KHM"));
  await world
    .focalPoint("KHM")
    .does(publishWorkPlan, { params: { id: plan.body.id }, headers: ifMatch(plan.etag) });
  await pledged(world.focalPoint("NOR"));
  return world.committee.does(proposeAllocation, { body: { years, audience: "public" } });
};

/** A request for each problem that the matching operations declare of their own. */
export const matchingCases = {
  rankMatches: {
    "provider-unknown": ({ anyone }) =>
      anyone.ask(rankMatches, { body: { interests: { donor: "org:nobody" } } }),
    "pledge-not-found": ({ anyone }) =>
      anyone.ask(rankMatches, { body: { pledgeId: "pl_01JT3ZD7Q2V8KJ5W8M2N4P6R8S" } }),
    "pledge-cancelled": async ({ anyone, focalPoint }) => {
      const pledge = await pledged(focalPoint("NOR"));
      await focalPoint("NOR").does(cancelPledge, {
        params: { id: pledge.body.id },
        headers: ifMatch(pledge.etag),
        body: {},
      });
      return anyone.ask(rankMatches, { body: { pledgeId: pledge.body.id } });
    },
    "requirement-closed": async ({ anyone, focalPoint }) => {
      const need = await needed(focalPoint("KHM"));
      await focalPoint("KHM").does(withdrawAssistanceRequirement, {
        params: { id: need.body.id },
        headers: ifMatch(need.etag),
        body: {},
      });
      return anyone.ask(rankMatches, { body: { requirementId: need.body.id } });
    },
    "requirement-not-found": ({ anyone }) =>
      anyone.ask(rankMatches, { body: { requirementId: "ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S" } }),
    "rate-missing": ({ anyone }) =>
      anyone.ask(rankMatches, { body: { interests: { donor: "NOR" }, currency: "XAF" } }),
  },
  previewPledge: {
    "provider-unknown": ({ anyone }) => anyone.ask(previewPledge, { body: aPledge({ donor: "org:nobody" }) }),
    "requirement-not-found": ({ anyone }) =>
      anyone.ask(previewPledge, {
        body: aPledge({
          earmarking: "earmarked",
          targets: { requirements: ["ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S"] },
        }),
      }),
    "pledge-invalid": ({ anyone }) => anyone.ask(previewPledge, { body: aPledge({ schedule: [] }) }),
    "rate-missing": ({ anyone }) =>
      anyone.ask(previewPledge, {
        body: aPledge({
          currency: "XAF",
          schedule: [{ paymentYear: 2024, availabilityYear: 2024, amount: "5" }],
        }),
      }),
  },
  proposeAllocation: {
    "pledge-invalid": ({ committee }) =>
      committee.ask(proposeAllocation, {
        body: {
          years,
          whatIf: { pledges: [aPledge({ targets: { states: ["NOR"] }, earmarking: "earmarked" })] },
        },
      }),
    "requirement-invalid": ({ committee }) =>
      committee.ask(proposeAllocation, {
        body: { years, whatIf: { requirements: [aNeed({ years: [{ year: 2026 }, { year: 2026 }] })] } },
      }),
    "rate-missing": ({ committee }) => committee.ask(proposeAllocation, { body: { years, currency: "XAF" } }),
    "record-too-large": ({ committee }) =>
      committee.ask(proposeAllocation, {
        body: {
          years,
          whatIf: {
            pledges: Array.from({ length: 50 }, (_, index) => aPledge({ description: noise(index) })),
            requirements: Array.from({ length: 50 }, (_, index) => aNeed({ description: noise(index + 50) })),
          },
        },
      }),
  },
  getAllocationProposal: {
    "proposal-not-found": ({ anyone }) => anyone.ask(getAllocationProposal, noProposal),
  },
  compareAllocationProposals: {
    "proposal-not-found": async (world) =>
      world.anyone.ask(compareAllocationProposals, {
        params: { id: (await proposed(world)).body.id },
        query: { with: noProposal.params.id },
      }),
    "proposals-not-comparable": async (world) => {
      const inEuros = { years, audience: "public", currency: "EUR" };
      const other = await world.committee.does(proposeAllocation, { body: inEuros });
      return world.anyone.ask(compareAllocationProposals, {
        params: { id: (await proposed(world)).body.id },
        query: { with: other.body.id },
      });
    },
  },
  adoptAllocationProposal: {
    "proposal-not-found": ({ focalPoint }) =>
      focalPoint("NOR").ask(adoptAllocationProposal, { ...noProposal, body: adoption }),
    "proposal-lines-invalid": async (world) =>
      world.focalPoint("NOR").ask(adoptAllocationProposal, {
        params: { id: (await proposed(world)).body.id },
        body: { ...adoption, lines: [999] },
      }),
    "not-your-state": async (world) =>
      world.focalPoint("DEU").ask(adoptAllocationProposal, {
        params: { id: (await proposed(world)).body.id },
        body: { ...adoption, lines: [1] },
      }),
  },
} satisfies Pick<
  ProblemCases,
  | "rankMatches"
  | "previewPledge"
  | "proposeAllocation"
  | "getAllocationProposal"
  | "compareAllocationProposals"
  | "adoptAllocationProposal"
>;
