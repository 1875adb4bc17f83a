import type { ProblemCode } from "@angkor/contract";
import { cancelCommitment } from "@angkor/contract/operations/cancel-commitment";
import { cancelPledge } from "@angkor/contract/operations/cancel-pledge";
import { confirmCommitment } from "@angkor/contract/operations/confirm-commitment";
import { confirmPledge } from "@angkor/contract/operations/confirm-pledge";
import { confirmWorkPlan } from "@angkor/contract/operations/confirm-work-plan";
import { draftWorkPlan } from "@angkor/contract/operations/draft-work-plan";
import { getAssistanceRequirement } from "@angkor/contract/operations/get-assistance-requirement";
import { getCommitment } from "@angkor/contract/operations/get-commitment";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { getPledge } from "@angkor/contract/operations/get-pledge";
import { getState } from "@angkor/contract/operations/get-state";
import { getWorkPlan } from "@angkor/contract/operations/get-work-plan";
import { listAssistanceRequirements } from "@angkor/contract/operations/list-assistance-requirements";
import { listCommitments } from "@angkor/contract/operations/list-commitments";
import { listOrganisations } from "@angkor/contract/operations/list-organisations";
import { listPledges } from "@angkor/contract/operations/list-pledges";
import { listWorkPlans } from "@angkor/contract/operations/list-work-plans";
import { publishAssistanceRequirement } from "@angkor/contract/operations/publish-assistance-requirement";
import { publishWorkPlan } from "@angkor/contract/operations/publish-work-plan";
import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { recordDisbursement } from "@angkor/contract/operations/record-disbursement";
import { recordExchangeRates } from "@angkor/contract/operations/record-exchange-rates";
import { recordPledge } from "@angkor/contract/operations/record-pledge";
import { redraftWorkPlan } from "@angkor/contract/operations/redraft-work-plan";
import { revisePledge } from "@angkor/contract/operations/revise-pledge";
import { reviseWorkPlan } from "@angkor/contract/operations/revise-work-plan";
import { withdrawAssistanceRequirement } from "@angkor/contract/operations/withdraw-assistance-requirement";
import { withdrawWorkPlan } from "@angkor/contract/operations/withdraw-work-plan";
import type { registry } from "@angkor/contract/registry";
import { tranches } from "./full-position.ts";
import { matchingCases } from "./matching-cases.ts";
import {
  aCommitment,
  aNeed,
  aPlan,
  aPledge,
  committed,
  drafted,
  needed,
  pledged,
  published,
  requirementOf,
} from "./records.ts";
import { type Answer, ifMatch } from "./service.ts";
import type { World } from "./world.ts";

type Case = (world: World) => Promise<Answer>;
type Registered = (typeof registry)[number];
type OwnProblems<Op> = Op extends { readonly problems: readonly (infer Code extends ProblemCode)[] }
  ? Code
  : never;

/** A request for each problem that an operation declares of its own: one that lacks does not compile. */
export type ProblemCases = {
  readonly [Op in Registered as Op["operationId"]]: { readonly [Code in OwnProblems<Op>]: Case };
};

const missing = "01JT3ZD7Q2V8KJ5W8M2N4P6R8S";
const noPlan = { params: { id: `wp_${missing}` } };
const noNeed = { params: { id: `ar_${missing}` } };
/** Earmarked for a requirement that does not exist. */
const forNoNeed = { earmarking: "earmarked", targets: { requirements: [noNeed.params.id] } };
const noPledge = { params: { id: `pl_${missing}` } };
const noCommitment = { params: { id: `co_${missing}` } };

/** A currency without any rate. */
const unrated = "XAF";

const at = ({ body, etag }: { readonly body: { readonly id: string }; readonly etag: string }) => ({
  params: { id: body.id },
  headers: ifMatch(etag),
});
const any = { headers: ifMatch('"1"') };

const cambodia = ({ focalPoint }: World) => focalPoint("KHM");
const norway = ({ focalPoint }: World) => focalPoint("NOR");

const twice = [
  { year: 2024, amount: "1.00" },
  { year: 2024, amount: "1.00" },
];

/** A plan of about so many bytes. */
const aLargePlan = (bytes: number, changes: object = {}) => {
  const years = Array.from({ length: 40 }, (_, index) => ({
    year: 2000 + index,
    cost: "1.00",
    milestones: { description: "x".repeat(Math.max(1, Math.floor(bytes / 2400) - 110)) },
  }));
  const activities = Array.from({ length: 60 }, (_, index) => ({
    ref: `A${index}`,
    title: "Clearance",
    pillar: "survey-clearance",
    years,
  }));
  return aPlan({ period: { from: 2000, to: 2039 }, activities, ...changes });
};

/** The State whose position is full: see `fillPosition`. */
export const fullState = "UKR";
const toFullState = { earmarking: "earmarked", targets: { states: [fullState], pillars: ["cross-cutting"] } };

/** Records made before the position was full, to be changed after. */
export interface BeforeFull {
  readonly pledge: Awaited<ReturnType<typeof pledged>>;
  readonly commitment: Awaited<ReturnType<typeof committed>>;
  readonly plan: Awaited<ReturnType<typeof published>>;
}

export const beforeFull = async (world: World): Promise<BeforeFull> => ({
  pledge: await pledged(norway(world), toFullState),
  commitment: await committed(norway(world), {
    target: { state: fullState, pillar: "stockpile-destruction" },
  }),
  plan: await published(world.focalPoint(fullState), { state: fullState }),
});

const withdrawn = async (world: World) => {
  const plan = await published(cambodia(world));
  return cambodia(world).does(withdrawWorkPlan, { ...at(plan), body: {} });
};

const cancelledPledge = async (world: World) => {
  const pledge = await pledged(norway(world));
  return norway(world).does(cancelPledge, { ...at(pledge), body: {} });
};

const cancelledCommitment = async (world: World) => {
  const commitment = await committed(norway(world));
  return norway(world).does(cancelCommitment, { ...at(commitment), body: {} });
};

/** The largest plan that can be drafted: with a word more it is too large. */
const barelySmallEnough = async (world: World) => {
  let [fits, exceeds] = [150_000, 600_000];
  let draft = await cambodia(world).does(draftWorkPlan, { body: aLargePlan(fits) });
  while (exceeds - fits > 2400) {
    const middle = Math.floor((fits + exceeds) / 2);
    const answer = await cambodia(world).ask(draftWorkPlan, { body: aLargePlan(middle) });
    if (answer.status === 201) {
      fits = middle;
      draft = { ...draft, body: draftWorkPlan.response.body.parse(JSON.parse(answer.text)) };
    } else exceeds = middle;
  }
  return draft;
};

export const problemCases = (before: () => BeforeFull): ProblemCases => ({
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
  redraftWorkPlan: {
    "work-plan-not-found": (world) =>
      cambodia(world).ask(redraftWorkPlan, { ...noPlan, ...any, body: aPlan() }),
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
    "work-plan-not-found": (world) => cambodia(world).ask(publishWorkPlan, { ...noPlan, ...any }),
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
      const plan = await cambodia(world).does(draftWorkPlan, { body: aLargePlan(350_000) });
      return cambodia(world).ask(publishWorkPlan, at(plan));
    },
  },
  reviseWorkPlan: {
    "work-plan-not-found": (world) =>
      cambodia(world).ask(reviseWorkPlan, { ...noPlan, ...any, body: aPlan() }),
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
    "work-plan-not-found": (world) => cambodia(world).ask(withdrawWorkPlan, { ...noPlan, ...any, body: {} }),
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
    "work-plan-not-found": (world) => cambodia(world).ask(confirmWorkPlan, { ...noPlan, ...any }),
    "not-your-state": async (world) =>
      norway(world).ask(confirmWorkPlan, at(await published(cambodia(world)))),
    "already-confirmed": async (world) =>
      cambodia(world).ask(confirmWorkPlan, at(await published(cambodia(world)))),
  },
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
      cambodia(world).ask(withdrawAssistanceRequirement, { ...noNeed, ...any, body: {} }),
    "not-your-state": async (world) =>
      norway(world).ask(withdrawAssistanceRequirement, { ...at(await needed(cambodia(world))), body: {} }),
    "requirement-closed": async (world) => {
      const plan = await published(cambodia(world));
      const params = { id: requirementOf(plan.body) };
      const need = await world.anyone.does(getAssistanceRequirement, { params });
      return cambodia(world).ask(withdrawAssistanceRequirement, { ...at(need), body: {} });
    },
  },
  recordPledge: {
    "not-your-state": (world) => cambodia(world).ask(recordPledge, { body: aPledge() }),
    "provider-unknown": ({ isu }) => isu.ask(recordPledge, { body: aPledge({ donor: "org:nobody" }) }),
    "requirement-not-found": (world) => norway(world).ask(recordPledge, { body: aPledge(forNoNeed) }),
    "pledge-invalid": (world) => norway(world).ask(recordPledge, { body: aPledge({ schedule: [] }) }),
    "rate-missing": (world) => {
      const schedule = [{ paymentYear: 2024, availabilityYear: 2024, amount: "1" }];
      return norway(world).ask(recordPledge, { body: aPledge({ currency: unrated, schedule }) });
    },
    "record-too-large": (world) =>
      norway(world).ask(recordPledge, { body: aPledge({ ...toFullState, schedule: tranches(30, 2030) }) }),
  },
  listPledges: {
    "cursor-invalid": ({ anyone }) => anyone.ask(listPledges, { query: { cursor: "nonsense" } }),
  },
  getPledge: { "pledge-not-found": ({ anyone }) => anyone.ask(getPledge, noPledge) },
  revisePledge: {
    "pledge-not-found": (world) => norway(world).ask(revisePledge, { ...noPledge, ...any, body: aPledge() }),
    "requirement-not-found": async (world) =>
      norway(world).ask(revisePledge, { ...at(await pledged(norway(world))), body: aPledge(forNoNeed) }),
    "not-your-state": async (world) =>
      cambodia(world).ask(revisePledge, { ...at(await pledged(norway(world))), body: aPledge() }),
    "pledge-cancelled": async (world) =>
      norway(world).ask(revisePledge, { ...at(await cancelledPledge(world)), body: aPledge() }),
    "pledge-exceeded": async (world) => {
      const pledge = await pledged(norway(world));
      await committed(norway(world), { pledgeId: pledge.body.id });
      const schedule = [{ paymentYear: 2024, availabilityYear: 2024, amount: "99999.99" }];
      return norway(world).ask(revisePledge, { ...at(pledge), body: aPledge({ schedule }) });
    },
    "pledge-invalid": async (world) =>
      norway(world).ask(revisePledge, {
        ...at(await pledged(norway(world))),
        body: aPledge({ currency: "EUR" }),
      }),
    "rate-missing": async (world) => {
      const schedule = [{ paymentYear: 2024, availabilityYear: 2024, amount: "1" }];
      const body = aPledge({ currency: unrated, schedule });
      return norway(world).ask(revisePledge, { ...at(await pledged(norway(world))), body });
    },
    "record-too-large": (world) => {
      const body = aPledge({ ...toFullState, schedule: tranches(30, 2030) });
      return norway(world).ask(revisePledge, { ...at(before().pledge), body });
    },
  },
  cancelPledge: {
    "pledge-not-found": (world) => norway(world).ask(cancelPledge, { ...noPledge, ...any, body: {} }),
    "not-your-state": async (world) =>
      cambodia(world).ask(cancelPledge, { ...at(await pledged(norway(world))), body: {} }),
    "pledge-cancelled": async (world) =>
      norway(world).ask(cancelPledge, { ...at(await cancelledPledge(world)), body: {} }),
  },
  confirmPledge: {
    "pledge-not-found": (world) => norway(world).ask(confirmPledge, { ...noPledge, ...any }),
    "not-your-state": async (world) => cambodia(world).ask(confirmPledge, at(await pledged(norway(world)))),
    "already-confirmed": async (world) => norway(world).ask(confirmPledge, at(await pledged(norway(world)))),
  },
  recordCommitment: {
    "not-your-state": (world) => cambodia(world).ask(recordCommitment, { body: aCommitment() }),
    "provider-unknown": ({ isu }) =>
      isu.ask(recordCommitment, { body: aCommitment({ donor: "org:nobody" }) }),
    "pledge-not-found": (world) =>
      norway(world).ask(recordCommitment, { body: aCommitment({ pledgeId: noPledge.params.id }) }),
    "requirement-not-found": (world) => {
      const { target: _, ...rest } = aCommitment({ requirementId: noNeed.params.id });
      return norway(world).ask(recordCommitment, { body: rest });
    },
    "commitment-invalid": (world) =>
      norway(world).ask(recordCommitment, { body: aCommitment({ decidedOn: "2099-01-01" }) }),
    "pledge-cancelled": async (world) => {
      const pledge = await cancelledPledge(world);
      return norway(world).ask(recordCommitment, { body: aCommitment({ pledgeId: pledge.body.id }) });
    },
    "pledge-expired": async (world) => {
      const pledge = await pledged(norway(world), { conditions: { validUntil: "2023-12-31" } });
      return norway(world).ask(recordCommitment, { body: aCommitment({ pledgeId: pledge.body.id }) });
    },
    "pledge-exceeded": async (world) => {
      const pledgeId = (await pledged(norway(world))).body.id;
      const lines = [{ year: 2024, amount: "500000.01" }];
      return norway(world).ask(recordCommitment, { body: aCommitment({ pledgeId, lines }) });
    },
    "pledge-target-mismatch": async (world) => {
      const pledge = await pledged(norway(world), { earmarking: "earmarked", targets: { states: ["TCD"] } });
      return norway(world).ask(recordCommitment, { body: aCommitment({ pledgeId: pledge.body.id }) });
    },
    "pledge-year-not-available": async (world) => {
      const pledgeId = (await pledged(norway(world))).body.id;
      const lines = [{ year: 2031, amount: "1.00" }];
      return norway(world).ask(recordCommitment, { body: aCommitment({ pledgeId, lines }) });
    },
    "requirement-closed": async (world) => {
      const { target: _, ...body } = aCommitment({
        requirementId: requirementOf((await withdrawn(world)).body),
      });
      return norway(world).ask(recordCommitment, { body });
    },
    "requirement-exceeded": async (world) => {
      const requirementId = requirementOf((await published(cambodia(world))).body);
      const { target: _, ...body } = aCommitment({
        requirementId,
        lines: [{ year: 2024, amount: "1000000.01" }],
      });
      return norway(world).ask(recordCommitment, { body });
    },
    "requirement-year-not-asked": async (world) => {
      const requirementId = requirementOf((await published(cambodia(world))).body);
      const { target: _, ...body } = aCommitment({ requirementId, lines: [{ year: 2031, amount: "1.00" }] });
      return norway(world).ask(recordCommitment, { body });
    },
    "rate-missing": (world) =>
      norway(world).ask(recordCommitment, {
        body: aCommitment({ currency: unrated, lines: [{ year: 2024, amount: "1" }] }),
      }),
    "record-too-large": (world) => {
      const lines = Array.from({ length: 30 }, (_, index) => ({ year: 2030 + index, amount: "1.00" }));
      const target = { state: fullState, pillar: "victim-assistance" };
      return norway(world).ask(recordCommitment, { body: aCommitment({ target, lines }) });
    },
  },
  listCommitments: {
    "cursor-invalid": ({ anyone }) => anyone.ask(listCommitments, { query: { cursor: "nonsense" } }),
  },
  getCommitment: { "commitment-not-found": ({ anyone }) => anyone.ask(getCommitment, noCommitment) },
  recordDisbursement: {
    "commitment-not-found": (world) =>
      norway(world).ask(recordDisbursement, { ...noCommitment, body: aPayment() }),
    "not-your-state": async (world) =>
      cambodia(world).ask(recordDisbursement, {
        params: { id: (await committed(norway(world))).body.id },
        body: aPayment(),
      }),
    "commitment-cancelled": async (world) =>
      norway(world).ask(recordDisbursement, {
        params: { id: (await cancelledCommitment(world)).body.id },
        body: aPayment(),
      }),
    "commitment-exceeded": async (world) =>
      norway(world).ask(recordDisbursement, {
        params: { id: (await committed(norway(world))).body.id },
        body: aPayment({ amountSent: "100000.01" }),
      }),
    "disbursement-invalid": async (world) =>
      norway(world).ask(recordDisbursement, {
        params: { id: (await committed(norway(world))).body.id },
        body: aPayment({ year: 2031 }),
      }),
    "rate-missing": async (world) => {
      const commitment = await committed(norway(world), { currency: "EUR" });
      const params = { id: commitment.body.id };
      return norway(world).ask(recordDisbursement, { params, body: aPayment({ paidOn: "2001-01-01" }) });
    },
    "record-too-large": (world) =>
      norway(world).ask(recordDisbursement, {
        params: { id: before().commitment.body.id },
        body: aPayment({ amountSent: "999999999999.00", acceptExcess: true }),
      }),
  },
  cancelCommitment: {
    "commitment-not-found": (world) =>
      norway(world).ask(cancelCommitment, { ...noCommitment, ...any, body: {} }),
    "not-your-state": async (world) =>
      cambodia(world).ask(cancelCommitment, { ...at(await committed(norway(world))), body: {} }),
    "commitment-cancelled": async (world) =>
      norway(world).ask(cancelCommitment, { ...at(await cancelledCommitment(world)), body: {} }),
  },
  confirmCommitment: {
    "commitment-not-found": (world) => norway(world).ask(confirmCommitment, { ...noCommitment, ...any }),
    "not-your-state": async (world) =>
      cambodia(world).ask(confirmCommitment, at(await committed(norway(world)))),
    "already-confirmed": async (world) =>
      norway(world).ask(confirmCommitment, at(await committed(norway(world)))),
  },
  ...matchingCases,
  getGapReport: {
    "rate-missing": ({ anyone }) => anyone.ask(getGapReport, { query: { currency: unrated } }),
  },
  verifyPositions: {},
  listStates: {},
  getState: { "state-not-found": ({ anyone }) => anyone.ask(getState, { params: { iso3: "FRA" } }) },
  recordState: {},
  listOrganisations: {
    "cursor-invalid": ({ anyone }) => anyone.ask(listOrganisations, { query: { cursor: "nonsense" } }),
  },
  registerOrganisation: {},
  listExchangeRates: {},
  recordExchangeRates: {
    "record-too-large": async ({ isu }) => {
      for (let turn = 0; ; turn += 1) {
        const rates = Array.from({ length: 400 }, (_, index) => ({
          period: String(1000 + turn * 400 + index),
          unitsPerUsd: "1.5",
          source: `${turn}.${index}`.padEnd(300, "x"),
        }));
        const answer = await isu.ask(recordExchangeRates, { body: { currency: "SEK", rates } });
        if (answer.status !== 201 || turn > 50) return answer;
      }
    },
  },
  getHealth: {},
  getOpenApi: {},
});

export const aPayment = (changes: object = {}) => ({
  paidOn: "2024-09-30",
  amountSent: "40000.00",
  ...changes,
});
