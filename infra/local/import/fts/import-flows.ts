import { answerOf, type Client, type Schema } from "@angkor/client";
import { knownRates } from "../api/known-rates.ts";
import { registrations } from "../api/organisations.ts";
import { everyCommitment, everyOrganisation, everyPledge } from "../api/service.ts";
import type { Importer } from "../importer.ts";
import type { Tally } from "../report.ts";
import type { Task } from "../tasks.ts";
import { closing } from "./closing.ts";
import { openDonors } from "./donors.ts";
import { flowRecords } from "./flow-records.ts";
import { readFlows } from "./flow-rows.ts";
import { type FlowTask, flowTask } from "./flow-tasks.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { liveCents, restOf, settleTotal, wholeOf } from "./totals.ts";

/**
 * FTS flows: commitments, payments and pledges, each flow once. A flow of a plan whose funding was imported as a total
 * is a part of that total: the total's record is reduced by it first, so that an import cut short tells too little and
 * never too much.
 */
export const importFlows: Importer = async ({ client, table, tally, today }) => {
  const flows = readFlows(table, tally);
  const [commitments, pledges, organisations, states, isRateKnown] = await Promise.all([
    everyCommitment(client),
    everyPledge(client),
    everyOrganisation(client),
    answerOf(client.GET("/states")),
    knownRates(
      client,
      flows.map(({ currency }) => currency),
    ),
  ]);
  const donors = openDonors(organisations, states.data.items);
  const recordsOf = flowRecords(commitments, pledges);
  const tasks = flows.flatMap((flow) =>
    flowTask(
      { flow, donor: donors.codeOf(flow.source), records: recordsOf(flow.id) },
      { client, tally, isRateKnown, today },
    ),
  );
  const needed = new Set(tasks.map(({ donor }) => donor));
  const newcomers = [...donors.newcomers.values()].filter(({ code }) => needed.has(code));
  const ledger = openLedger(commitments);
  return [
    { title: "Organisations", tasks: () => registrations(client, organisations, newcomers) },
    { title: "Funding told by flow", tasks: () => reductions(client, tally, ledger, tasks) },
    { title: "FTS flows", tasks: () => tasks.map((task) => noted(task, ledger)) },
    { title: "Funding not told by flow", tasks: () => settlements(client, tally, ledger) },
  ];
};

/** The flow is a part of its total, and of no other, once it is recorded. */
const noted = (task: FlowTask, ledger: Ledger): Task => ({
  ...task,
  run: async () => {
    const change = await task.run();
    ledger.move(task.cited);
    return change;
  },
});

/** Before the flows: totals that will be less once all of them are recorded. */
const reductions = (
  client: Client,
  tally: Tally,
  ledger: Ledger,
  tasks: readonly FlowTask[],
): readonly Task[] => {
  const after = ledger.copy();
  for (const { cited } of tasks) after.move(cited);
  return settlements(client, tally, ledger, after).filter(({ isLess }) => isLess);
};

/** Totals whose rest is not what the flows leave of them. */
const settlements = (
  client: Client,
  tally: Tally,
  ledger: Ledger,
  parts: Pick<Ledger, "partsOf"> = ledger,
): readonly (Task & { readonly isLess: boolean })[] =>
  [...ledger.totals].flatMap(([key, before]) => {
    const whole = wholeOf(before);
    const rest = restOf(whole, parts.partsOf(key));
    if (whole === 0n || rest === liveCents(before)) return [];
    const run = async () => {
      const wanted = { body: bodyOf(before), rest, reason: closing.itemised };
      const settled = await settleTotal(client, tally, before, wanted);
      ledger.totals.set(key, settled.record ?? before);
      return settled.change;
    };
    return [{ lines: [], places: [], run, isLess: rest < liveCents(before) }];
  });

/** A record of a total as it would be recorded again. */
const bodyOf = (record: Schema<"Commitment">): Schema<"CommitmentInput"> => ({
  donor: record.donor,
  currency: record.currency,
  target: record.target,
  decidedOn: record.decidedOn,
  ...(record.title !== undefined && { title: record.title }),
  ...(record.reference !== undefined && { reference: record.reference }),
  lines: record.lines.map(({ year, amount }) => ({ ...(year !== undefined && { year }), amount })),
  visibility: record.visibility,
  ...(record.source && { source: record.source }),
});
