/** Records that everyone may see, and that name others which not everyone may see: never, or not any more. */
import { adoptAllocationProposal } from "@angkor/contract/operations/adopt-allocation-proposal";
import { proposeAllocation } from "@angkor/contract/operations/propose-allocation";
import { recordProgress } from "@angkor/contract/operations/record-progress";
import { respondToRequirement } from "@angkor/contract/operations/respond-to-requirement";
import { revisePledge } from "@angkor/contract/operations/revise-pledge";
import { reviseWorkPlan } from "@angkor/contract/operations/revise-work-plan";
import { takeSnapshot } from "@angkor/contract/operations/take-snapshot";
import { held, interested } from "../http/individualised-approach.ts";
import { settled } from "../http/instants.ts";
import {
  aFund,
  allocated,
  aPlan,
  aPledge,
  arranged,
  aYearReached,
  committed,
  contributed,
  entryRecorded,
  instrumentRecorded,
  needed,
  pledged,
  published,
  requirementOf,
} from "../http/records.ts";
import { type Caller, ifMatch } from "../http/service.ts";
import type { World } from "../http/world.ts";

interface Made {
  readonly body: { readonly id: string };
  readonly etag: string;
}

/** A pledge that everyone could see is for the Committee from now on. */
const hidePledge = (by: Caller, { body, etag }: Made, changes: object = {}) =>
  by.does(revisePledge, {
    params: { id: body.id },
    headers: ifMatch(etag),
    body: aPledge({ currency: "USD", visibility: "committee", ...changes }),
  });

const answered = (by: Caller, id: string, pledgeId: string) =>
  by.does(respondToRequirement, { params: { id }, body: { answer: "new-support", pledgeId } });

/** A plan that replaces one for fewer eyes, and one that such a plan replaced. */
const plantReplacedPlans = async (world: World): Promise<void> => {
  const khm = world.focalPoint("KHM");
  const before = await published(khm, { title: "Replaced by a plan for fewer eyes" });
  await khm.does(recordProgress, { params: { id: before.body.id }, body: aYearReached() });
  await published(khm, { title: "For the Committee", visibility: "committee", supersedes: [before.body.id] });
  const first = await published(khm, { title: "For States Parties", visibility: "states-parties" });
  await published(khm, { title: "Replaces a plan for fewer eyes", supersedes: [first.body.id] });
};

/** What everyone may see of a need, a pledge and an offer that were for fewer eyes from the first. */
const plantAlwaysHidden = async (world: World): Promise<void> => {
  const [khm, nor, ukr] = [world.focalPoint("KHM"), world.focalPoint("NOR"), world.focalPoint("UKR")];
  const asking = { kind: "financial", years: [{ year: 2024, amount: "900000.00" }] };
  const need = await needed(khm, { ...asking, title: "For States Parties", visibility: "states-parties" });
  const targets = { requirements: [need.body.id] };
  await pledged(nor, { title: "For a need for fewer eyes", earmarking: "earmarked", targets });
  const hidden = await pledged(nor, { title: "For the Committee", visibility: "committee" });
  const lines = [{ year: 2024, amount: "100000.00", tranche: "2024" }];
  const first = await committed(nor, {
    pledgeId: hidden.body.id,
    requirementId: need.body.id,
    target: undefined,
    title: "Of a pledge and for a need for fewer eyes",
    visibility: "states-parties",
    lines,
  });
  await committed(nor, {
    pledgeId: hidden.body.id,
    requirementId: need.body.id,
    target: undefined,
    replaces: first.body.id,
    visibility: "public",
    lines,
  });
  const offer = await entryRecorded(ukr, { owner: "UKR", visibility: "states-parties" });
  await arranged(ukr, { owner: "UKR", sharers: ["UKR"], recipients: ["LAO"], offerId: offer.body.id });
};

/** Names that were given while everyone could see what they name. */
const plantHiddenSince = async (world: World): Promise<void> => {
  const [khm, nor, eu] = [world.focalPoint("KHM"), world.focalPoint("NOR"), world.focalPoint("org:eu")];
  const plan = await published(khm, { title: "Hidden since" });
  const requirementId = requirementOf(plan.body);
  const targets = { requirements: [requirementId] };
  const named = await pledged(nor, {
    title: "For a need that is hidden since",
    earmarking: "earmarked",
    targets,
  });
  await committed(nor, { pledgeId: named.body.id, requirementId, target: undefined });
  const fund = await instrumentRecorded(eu, aFund({ owner: "org:eu" }));
  await contributed(nor, fund.body.id);
  await allocated(eu, fund.body.id, { requirementId, target: undefined });
  await answered(nor, requirementId, named.body.id);
  const open = await needed(khm, { title: "Answered with a pledge that is hidden since" });
  const hidden = await pledged(nor, { title: "Hidden since" });
  await answered(nor, open.body.id, hidden.body.id);
  const lines = [{ year: 2024, amount: "100000.00", tranche: "2024" }];
  await committed(nor, { pledgeId: hidden.body.id, title: "Drawn on what is hidden since", lines });
  const one = await held(world, ["NOR", "DEU"]);
  await interested(nor, one.body.id, { requirementIds: [requirementId], sharedWithParticipants: true });
  await settled();
  await world.committee.does(takeSnapshot, {
    body: { report: "donor", title: "Before", audience: "public", provider: "NOR" },
  });
  await hidePledge(nor, hidden);
  await khm.does(reviseWorkPlan, {
    params: { id: plan.body.id },
    headers: ifMatch(plan.etag),
    body: { ...aPlan({ visibility: "private" }), reason: "Figures are being checked" },
  });
};

/** A proposal over what everyone could see, with a line of a pledge that was hidden before its donor adopted it. */
const plantProposal = async (world: World): Promise<string> => {
  const ukr = world.focalPoint("UKR");
  const jpn = world.focalPoint("JPN");
  await needed(ukr, {
    state: "UKR",
    pillar: "survey-clearance",
    kind: "financial",
    title: "Clearance",
    years: [{ year: 2027, amount: "1000000.00" }],
  });
  const schedule = [{ paymentYear: 2027, availabilityYear: 2027, amount: "400000.00" }];
  const pledge = await pledged(jpn, { donor: "JPN", title: "Proposed, and hidden since", schedule });
  const years = { from: 2027, to: 2027 };
  const proposal = await world.committee.does(proposeAllocation, { body: { years, audience: "public" } });
  await hidePledge(jpn, pledge, { donor: "JPN", schedule });
  await jpn.does(adoptAllocationProposal, {
    params: { id: proposal.body.id },
    body: { decidedOn: "2026-11-01" },
  });
  return proposal.body.id;
};

/** Plants records for everyone that name records for fewer eyes; answers ids that no list tells. */
export const plantReferences = async (world: World): Promise<readonly string[]> => {
  await plantReplacedPlans(world);
  await plantAlwaysHidden(world);
  await plantHiddenSince(world);
  return [await plantProposal(world)];
};
