import { draftWorkPlan } from "@angkor/contract/operations/draft-work-plan";
import { openSubscription } from "@angkor/contract/operations/open-subscription";
import { publishAssistanceRequirement } from "@angkor/contract/operations/publish-assistance-requirement";
import { publishWorkPlan } from "@angkor/contract/operations/publish-work-plan";
import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { recordDisbursement } from "@angkor/contract/operations/record-disbursement";
import { recordExchangeArrangement } from "@angkor/contract/operations/record-exchange-arrangement";
import { recordExchangeEntry } from "@angkor/contract/operations/record-exchange-entry";
import { recordFinancingInstrument } from "@angkor/contract/operations/record-financing-instrument";
import { recordFundAllocation } from "@angkor/contract/operations/record-fund-allocation";
import { recordPledge } from "@angkor/contract/operations/record-pledge";
import { recordProgress } from "@angkor/contract/operations/record-progress";
import { recordResourceMobilisationPlan } from "@angkor/contract/operations/record-resource-mobilisation-plan";
import { type Caller, ifMatch } from "./service.ts";

/** A plan of one activity in 2024, unless said otherwise. */
export const aPlan = (changes: object = {}) => ({
  state: "KHM",
  kind: "national-work-plan",
  title: "Clearance of the north-west",
  currency: "USD",
  period: { from: 2024, to: 2026 },
  activities: [
    {
      ref: "A1",
      title: "Clearance",
      pillar: "survey-clearance",
      years: [{ year: 2024, cost: "1000000.00" }],
    },
  ],
  ...changes,
});

/** A pledge of one tranche in 2024, earmarked for nothing. */
export const aPledge = (changes: object = {}) => ({
  donor: "NOR",
  title: "Support of clearance",
  earmarking: "unearmarked",
  schedule: [{ paymentYear: 2024, availabilityYear: 2024, amount: "500000.00" }],
  announcedOn: "2024-06-01",
  ...changes,
});

/** A commitment without a pledge, to Cambodia's clearance. */
export const aCommitment = (changes: object = {}) => ({
  donor: "NOR",
  currency: "USD",
  target: { state: "KHM", pillar: "survey-clearance" },
  decidedOn: "2024-06-15",
  lines: [{ year: 2024, amount: "100000.00" }],
  ...changes,
});

/** A need in kind outside any plan. */
export const aNeed = (changes: object = {}) => ({
  state: "KHM",
  pillar: "victim-assistance",
  kind: "training",
  title: "Training of prosthetists",
  years: [{ year: 2026, quantity: 12, unit: "people" }],
  ...changes,
});

/** What was reached in 2024 of the activity of `aPlan`. */
export const aYearReached = (changes: object = {}) => ({
  year: 2024,
  lines: [{ ref: "A1", pillar: "survey-clearance", areaM2: 120000, clearedM2: 90000, areas: 3 }],
  ...changes,
});

/** A resource mobilisation plan of 2026: something from the budget, something from other States. */
export const aMobilisationPlan = (changes: object = {}) => ({
  state: "KHM",
  title: "Resource mobilisation plan 2026",
  currency: "USD",
  validFrom: "2026-01-01",
  validTo: "2026-12-31",
  targets: [
    { source: "national-budget", year: 2026, amount: "300000.00" },
    { source: "bilateral", year: 2026, amount: "500000.00" },
  ],
  actions: [
    {
      ref: "R1",
      title: "Donor meeting",
      responsible: "National mine action authority",
      dueOn: "2026-06-30",
      status: "planned",
    },
  ],
  ...changes,
});

/** An impact bond that Cambodia prepares. */
export const anInstrument = (changes: object = {}) => ({
  owner: "KHM",
  kind: "impact-bond",
  status: "in-preparation",
  title: "Impact bond for clearance",
  states: ["KHM"],
  pillars: ["survey-clearance"],
  currency: "USD",
  ...changes,
});

/** What Cambodia offers to any State, without an end. */
export const anEntry = (changes: object = {}) => ({
  side: "offer",
  owner: "KHM",
  title: "Community liaison",
  topics: ["national-experience"],
  ...changes,
});

/** Cambodia shared with Ukraine in 2024. */
export const anArrangement = (changes: object = {}) => ({
  owner: "KHM",
  status: "completed",
  title: "Visit to the north-west",
  topics: ["national-experience"],
  level: "bilateral",
  sharers: ["KHM"],
  recipients: ["UKR"],
  startsOn: "2024-05-13",
  endsOn: "2024-05-17",
  ...changes,
});

export const drafted = (by: Caller, changes?: object) => by.does(draftWorkPlan, { body: aPlan(changes) });

export const published = async (by: Caller, changes?: object) => {
  const { body, etag } = await drafted(by, changes);
  return by.does(publishWorkPlan, { params: { id: body.id }, headers: ifMatch(etag) });
};

export const needed = (by: Caller, changes?: object) =>
  by.does(publishAssistanceRequirement, { body: aNeed(changes) });

export const pledged = (by: Caller, changes?: object) => by.does(recordPledge, { body: aPledge(changes) });

export const committed = (by: Caller, changes?: object) =>
  by.does(recordCommitment, { body: aCommitment(changes) });

/** The progress of 2024 under a plan published just before. */
export const progressRecorded = async (by: Caller, changes?: object) => {
  const plan = await published(by);
  return by.does(recordProgress, { params: { id: plan.body.id }, body: aYearReached(changes) });
};

export const mobilisationPlanned = (by: Caller, changes?: object) =>
  by.does(recordResourceMobilisationPlan, { body: aMobilisationPlan(changes) });

export const instrumentRecorded = (by: Caller, changes?: object) =>
  by.does(recordFinancingInstrument, { body: anInstrument(changes) });

/** A trust fund of Cambodia's that operates, for any State. */
export const aFund = (changes: object = {}) =>
  anInstrument({
    kind: "trust-fund",
    status: "operating",
    operatesFrom: "2024-01-01",
    states: [],
    pillars: [],
    ...changes,
  });

/** A commitment to a fund, unearmarked unless said otherwise, and paid in full. */
export const contributed = async (by: Caller, fundId: string, changes: object = {}) => {
  const made = await committed(by, { target: {}, fundId, ...changes });
  const [line] = made.body.lines;
  return by.does(recordDisbursement, {
    params: { id: made.body.id },
    body: { paidOn: "2024-07-01", amountSent: line?.amount ?? "" },
  });
};

/** Ten thousand dollars of a fund for clearance in Ukraine. */
export const anAllocation = (fundId: string, changes: object = {}) => ({
  fundId,
  target: { state: "UKR", pillar: "survey-clearance" },
  year: 2024,
  amount: "10000.00",
  decidedOn: "2024-09-01",
  ...changes,
});

export const allocated = (by: Caller, fundId: string, changes?: object) =>
  by.does(recordFundAllocation, { body: anAllocation(fundId, changes) });

/** A payment of an allocation, of four thousand dollars unless said otherwise. */
export const aFundDisbursement = (changes: object = {}) => ({
  paidOn: "2024-10-01",
  amountSent: "4000.00",
  ...changes,
});

/** A fund of Cambodia's with a hundred thousand dollars of Norway's. */
export const fundHolding = async (cambodia: Caller, norway: Caller, changes?: object): Promise<string> => {
  const { id } = (await cambodia.does(recordFinancingInstrument, { body: aFund(changes) })).body;
  await contributed(norway, id);
  return id;
};

export const entryRecorded = (by: Caller, changes?: object) =>
  by.does(recordExchangeEntry, { body: anEntry(changes) });

export const arranged = (by: Caller, changes?: object) =>
  by.does(recordExchangeArrangement, { body: anArrangement(changes) });

/** The requirement that publishing a plan makes of an activity. */
export const requirementOf = (plan: { readonly id: string }, ref = "A1"): string =>
  `ar_${plan.id.slice(3)}.${ref}`;

/** A subscription to everything, told to a port of this machine where nobody listens. */
export const aSubscription = (changes: object = {}) => ({
  title: "News",
  filter: {},
  delivery: { by: "webhook", url: "http://127.0.0.1:9/hook" },
  ...changes,
});

export const subscribed = (by: Caller, changes?: object) =>
  by.does(openSubscription, { body: aSubscription(changes) });
