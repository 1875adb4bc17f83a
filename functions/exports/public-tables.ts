import type { Table } from "@angkor/documents/public-dump";
import type { EventBase, Histories } from "@angkor/domain";
import { csvOf } from "@angkor/http";
import {
  type Aggregate,
  commitments,
  exchangeRates,
  organisations,
  pledges,
  progressRecords,
  requirements,
  resourceMobilisationPlans,
  responses,
  states,
  workPlans,
} from "@angkor/store";
import {
  activityRows,
  commitmentRows,
  needRows,
  organisationRow,
  paymentRows,
  pledgeRows,
  progressRows,
  rateRows,
  responseRow,
  stateRows,
  targetRows,
} from "./table-rows.ts";

/** A row: cells by the name of their column. */
type Row = Readonly<Record<string, unknown>>;

const foldedBy =
  <State, Event extends EventBase>({ evolve }: Aggregate<State, Event>) =>
  (histories: ReadonlyMap<string, readonly Event[]>): State[] =>
    [...histories.values()].flatMap((events) => {
      const state = events.reduce<State | undefined>((before, event) => evolve(before, event), undefined);
      return state === undefined ? [] : [state];
    });

const tableOf = (name: string, rows: readonly Row[]): Table[] =>
  rows.length === 0 ? [] : [{ name, csv: csvOf(rows), rows: rows.length }];

/** The public records as they stood at the cut-off, as CSV tables; a table without rows is left out. */
export const publicTables = (histories: Histories): Table[] => {
  const plans = foldedBy(workPlans)(histories["work-plan"]);
  const made = foldedBy(commitments)(histories.commitment);
  return [
    ...tableOf("states", foldedBy(states)(histories.state).flatMap(stateRows)),
    ...tableOf("organisations", foldedBy(organisations)(histories.organisation).map(organisationRow)),
    ...tableOf("exchange-rates", foldedBy(exchangeRates)(histories["exchange-rates"]).flatMap(rateRows)),
    ...tableOf("work-plan-activities", plans.flatMap(activityRows)),
    ...tableOf("progress", foldedBy(progressRecords)(histories["progress-record"]).flatMap(progressRows)),
    ...tableOf("assistance-requirements", needRows(plans, foldedBy(requirements)(histories.requirement))),
    ...tableOf("pledges", foldedBy(pledges)(histories.pledge).flatMap(pledgeRows)),
    ...tableOf("commitments", made.flatMap(commitmentRows)),
    ...tableOf("disbursements", made.flatMap(paymentRows)),
    ...tableOf("responses", foldedBy(responses)(histories.response).map(responseRow)),
    ...tableOf(
      "resource-mobilisation-targets",
      foldedBy(resourceMobilisationPlans)(histories["resource-mobilisation-plan"]).flatMap(targetRows),
    ),
  ];
};
