import type { Schema } from "@angkor/client";
import type { Flow } from "@angkor/documents/fts";
import { type CitedFlow, flowCitation, flowReference, fundingKey, toCents } from "@angkor/documents/fts";
import type { Places } from "../places.ts";

interface Years {
  readonly from: number;
  readonly to: number;
}

const isOne = ({ from, to }: Years): boolean => from === to;

const timeOf = (years: Years) => (isOne(years) ? { year: years.from } : { period: { ...years } });

/** What the citation of a flow tells: its value in FTS, and the total of a plan, State and year that holds it. */
export const citedOf = (flow: Flow): CitedFlow => {
  const [state, ...others] = flow.states;
  const isPart =
    flow.status !== "pledge" &&
    flow.planId !== "" &&
    state !== undefined &&
    others.length === 0 &&
    flow.isClusterMineAction &&
    isOne(flow.years);
  return {
    id: flow.id,
    cents: toCents(flow.usd),
    ...(isPart && { partOf: fundingKey(flow.planId, state, flow.years.from) }),
  };
};

/** Several States share it undivided; money of mine action and other clusters together has no pillar. */
const targetOf = ({ states, mineActionAlone }: Flow): Schema<"Target"> => {
  const [state, ...others] = states;
  return {
    ...(others.length > 0 ? { states: [...states] } : state !== undefined && { state }),
    ...(mineActionAlone && { pillar: "unspecified" }),
  };
};

const sourceOf = (flow: Flow): Schema<"Source"> => ({
  citation: flowCitation(citedOf(flow), flow.citation),
  verified: true,
});

export const commitmentOf = (flow: Flow, donor: string): Schema<"CommitmentInput"> => ({
  donor,
  currency: flow.currency,
  target: targetOf(flow),
  decidedOn: flow.decidedOn,
  title: flow.title,
  reference: flowReference(flow.id),
  lines: [{ ...timeOf(flow.years), amount: flow.amount }],
  source: sourceOf(flow),
});

export const paymentOf = (flow: Flow, amount: string): Schema<"DisbursementInput"> => ({
  paidOn: flow.date,
  amountSent: amount,
  reference: flowReference(flow.id),
});

/** A pledge names no pillar: mine action of any kind can come of it. */
export const pledgeOf = (flow: Flow, donor: string): Schema<"PledgeInput"> => {
  const { years: paid } = flow.source;
  const usable = flow.years;
  return {
    donor,
    title: flow.title,
    currency: flow.currency,
    earmarking: flow.states.length === 0 ? "unearmarked" : flow.states.length === 1 ? "earmarked" : "softly",
    targets: { states: [...flow.states], pillars: [] },
    schedule: [
      {
        ...(isOne(paid) ? { paymentYear: paid.from } : { paymentPeriod: { ...paid } }),
        ...(isOne(usable) ? { availabilityYear: usable.from } : { availabilityPeriod: { ...usable } }),
        amount: flow.amount,
      },
    ],
    announcedOn: flow.decidedOn,
    source: sourceOf(flow),
  };
};

export const placesOf = (flow: Flow): Places => {
  const { line } = flow;
  const amount = flow.isOriginal ? "originalAmount" : "amountUSD";
  const places: readonly (readonly [string, string])[] = [
    ["", amount],
    ["/amountSent", amount],
    ["/donor", "srcOrganization"],
    ["/currency", flow.isOriginal ? "originalCurrency" : "amountUSD"],
    ["/target", "destLocations"],
    ["/targets", "destLocations"],
    ["/decidedOn", flow.decidedIn],
    ["/announcedOn", flow.decidedIn],
    ["/paidOn", "date"],
    ["/title", "description"],
    ["/reference", "id"],
    ["/lines/0/year", "destUsageYearStart"],
    ["/lines/0/period", "destUsageYearEnd"],
    ["/schedule/0/paymentYear", "srcUsageYearStart"],
    ["/schedule/0/paymentPeriod", "srcUsageYearEnd"],
    ["/schedule/0/availabilityYear", "destUsageYearStart"],
    ["/schedule/0/availabilityPeriod", "destUsageYearEnd"],
  ];
  return places.map(([pointer, column]) => [pointer, line, column]);
};
