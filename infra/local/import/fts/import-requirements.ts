import type { Client } from "@angkor/client";
import { registrations } from "../api/organisations.ts";
import { everyCommitment, everyOrganisation, everyWorkPlan } from "../api/service.ts";
import type { Importer } from "../importer.ts";
import { planTasks } from "./plan-tasks.ts";
import { readRequirementRows } from "./requirement-rows.ts";
import { totalTasks } from "./total-tasks.ts";
import { holdingsOf, unspecifiedSource } from "./totals.ts";

/**
 * FTS requirements and funding by plan, cluster and year: a humanitarian response plan for each plan and State, and a
 * commitment for the funding of each year that no flow is recorded for.
 */
export const importRequirements: Importer = async ({ client, table, tally, today }) => {
  const rows = readRequirementRows(table, tally);
  const [plans, commitments, organisations] = await Promise.all([
    everyWorkPlan(client, { kind: "humanitarian-response-plan" }),
    everyCommitment(client),
    everyOrganisation(client),
  ]);
  const forPlans = planTasks(client, tally, rows, plans);
  const forTotals = totalTasks(client, tally, rows, holdingsOf(commitments), today);
  const done = new Set([...forPlans, ...forTotals].flatMap(({ lines }) => lines));
  for (const { line } of rows)
    if (!done.has(line)) tally.setAside(line, "neither a requirement nor funding above 0: nothing to record");
  return [
    {
      title: "Organisations",
      tasks: () => (forTotals.length === 0 ? [] : unspecified(client, organisations)),
    },
    { title: "FTS plans", tasks: () => forPlans },
    { title: "FTS funding of plans", tasks: () => forTotals },
  ];
};

const unspecified = (client: Client, organisations: Parameters<typeof registrations>[1]) =>
  registrations(client, organisations, [
    { code: unspecifiedSource, name: "Source not specified", type: "unspecified" },
  ]);
