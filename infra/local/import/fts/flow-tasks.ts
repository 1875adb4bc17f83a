import type { Client } from "@angkor/client";
import { CommitmentInputSchema } from "@angkor/contract/schemas/commitment";
import { PledgeInputSchema } from "@angkor/contract/schemas/pledge";
import type { CitedFlow } from "@angkor/documents/fts";
import type { Fault } from "@angkor/documents/table";
import type { KnownRates } from "../api/known-rates.ts";
import { schemaFaults } from "../places.ts";
import type { Tally } from "../report.ts";
import { rejectRecord, type Task } from "../tasks.ts";
import { citedOf, commitmentOf, placesOf, pledgeOf } from "./flow-bodies.ts";
import { type FlowCase, flowChange } from "./flow-changes.ts";

/** A flow that can be carried out, and what it will then be in FTS's totals. */
export interface FlowTask extends Task {
  readonly donor: string;
  readonly cited: CitedFlow;
}

export interface FlowSurroundings {
  readonly client: Client;
  readonly tally: Tally;
  readonly isRateKnown: KnownRates;
  readonly today: string;
}

/** The task of a flow; none when it is rejected or set aside. */
export const flowTask = (
  one: FlowCase,
  { client, tally, ...known }: FlowSurroundings,
): readonly FlowTask[] => {
  const { flow, donor, records } = one;
  const lines = [flow.line];
  if (records.heldBack) {
    tally.setAside(flow.line, "a person cancelled it in the service: importing does not undo that");
    return [];
  }
  const change = flowChange(client, tally, one);
  const faults = [
    ...bodyFaults(one),
    ...worldFaults(one, known),
    ...("impossible" in change ? [{ line: flow.line, column: "amountUSD", reason: change.impossible }] : []),
  ];
  if (faults.length > 0 || "impossible" in change) {
    rejectRecord(tally, lines, faults);
    return [];
  }
  return [{ lines, places: placesOf(flow), donor, cited: citedOf(flow), run: change.run }];
};

const bodyFaults = ({ flow, donor }: FlowCase): readonly Fault[] =>
  flow.status === "pledge"
    ? schemaFaults(PledgeInputSchema, pledgeOf(flow, donor), placesOf(flow), flow.line)
    : schemaFaults(CommitmentInputSchema, commitmentOf(flow, donor), placesOf(flow), flow.line);

/** What the service would refuse for reasons that are not in the row alone. */
const worldFaults = (
  { flow, donor }: FlowCase,
  { isRateKnown, today }: Pick<FlowSurroundings, "isRateKnown" | "today">,
): readonly Fault[] => {
  const { line, currency, decidedOn, decidedIn, date, states, years } = flow;
  const faults: Fault[] = [];
  const fault = (column: string, reason: string) => faults.push({ line, column, reason });
  if (!isRateKnown(currency, decidedOn))
    fault("originalCurrency", `No exchange rate of ${currency} is known for ${decidedOn} or before.`);
  if (decidedOn > today) fault(decidedIn, `${decidedOn} lies in the future.`);
  if (flow.status === "paid" && date > today) fault("date", `${date} lies in the future.`);
  if (years.from > years.to) fault("destUsageYearEnd", "The years end before they begin.");
  if (states.includes(donor)) {
    fault(
      "destLocations",
      `${donor} pays for its own programme: a national contribution, recorded in its work plan.`,
    );
  }
  return faults;
};
