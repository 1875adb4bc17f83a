import type { ProblemCode } from "@angkor/contract";
import { cancelCommitment } from "@angkor/contract/operations/cancel-commitment";
import { cancelPledge } from "@angkor/contract/operations/cancel-pledge";
import { draftWorkPlan } from "@angkor/contract/operations/draft-work-plan";
import { withdrawWorkPlan } from "@angkor/contract/operations/withdraw-work-plan";
import type { registry } from "@angkor/contract/registry";
import { allocated, aPlan, committed, fundHolding, pledged, published } from "../records.ts";
import { type Answer, ifMatch } from "../service.ts";
import type { World } from "../world.ts";

type Case = (world: World) => Promise<Answer>;
type Registered = (typeof registry)[number];
type OwnProblems<Op> = Op extends { readonly problems: readonly (infer Code extends ProblemCode)[] }
  ? Code
  : never;

/** A request for each problem that an operation declares of its own: one that lacks does not compile. */
export type ProblemCases = {
  readonly [Op in Registered as Op["operationId"]]: { readonly [Code in OwnProblems<Op>]: Case };
};

/** The cases of some of the operations; together they must be all of them. */
export type CasesOf<Name extends keyof ProblemCases> = Pick<ProblemCases, Name>;

export const missing = "01JT3ZD7Q2V8KJ5W8M2N4P6R8S";
export const noPlan = { params: { id: `wp_${missing}` } };
export const noNeed = { params: { id: `ar_${missing}` } };
/** Earmarked for a requirement that does not exist. */
export const forNoNeed = { earmarking: "earmarked", targets: { requirements: [noNeed.params.id] } };
export const noPledge = { params: { id: `pl_${missing}` } };
export const noInstrument = { params: { id: `fi_${missing}` } };
export const noCommitment = { params: { id: `co_${missing}` } };

/** A currency without any rate. */
export const unrated = "XAF";

export const at = ({ body, etag }: { readonly body: { readonly id: string }; readonly etag: string }) => ({
  params: { id: body.id },
  headers: ifMatch(etag),
});
export const anyVersion = { headers: ifMatch('"1"') };

export const cambodia = ({ focalPoint }: World) => focalPoint("KHM");
export const norway = ({ focalPoint }: World) => focalPoint("NOR");

export const twice = [
  { year: 2024, amount: "1.00" },
  { year: 2024, amount: "1.00" },
];

/** A plan of about so many bytes. */
export const aLargePlan = (bytes: number, changes: object = {}) => {
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
export const toFullState = {
  earmarking: "earmarked",
  targets: { states: [fullState], pillars: ["cross-cutting"] },
};

/** Records made before the position was full, to be changed after. */
export interface BeforeFull {
  readonly pledge: Awaited<ReturnType<typeof pledged>>;
  readonly commitment: Awaited<ReturnType<typeof committed>>;
  readonly plan: Awaited<ReturnType<typeof published>>;
  readonly allocation: Awaited<ReturnType<typeof allocated>>;
}

export const beforeFull = async (world: World): Promise<BeforeFull> => ({
  pledge: await pledged(norway(world), toFullState),
  commitment: await committed(norway(world), {
    target: { state: fullState, pillar: "stockpile-destruction" },
  }),
  plan: await published(world.focalPoint(fullState), { state: fullState }),
  allocation: await allocated(cambodia(world), await fundHolding(cambodia(world), norway(world)), {
    target: { state: fullState, pillar: "stockpile-destruction" },
  }),
});

export const withdrawn = async (world: World) => {
  const plan = await published(cambodia(world));
  return cambodia(world).does(withdrawWorkPlan, { ...at(plan), body: {} });
};

export const cancelledPledge = async (world: World) => {
  const pledge = await pledged(norway(world));
  return norway(world).does(cancelPledge, { ...at(pledge), body: {} });
};

export const cancelledCommitment = async (world: World) => {
  const commitment = await committed(norway(world));
  return norway(world).does(cancelCommitment, { ...at(commitment), body: {} });
};

/** The largest plan that can be drafted: with a word more it is too large. */
export const barelySmallEnough = async (world: World) => {
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

export const aPayment = (changes: object = {}) => ({
  paidOn: "2024-09-30",
  amountSent: "40000.00",
  ...changes,
});
