import type { Client, Schema } from "@angkor/client";
import { WorkPlanInputSchema } from "@angkor/contract/schemas/work-plan";
import type { Fault } from "@angkor/documents/table";
import { type KnownRates, knownRates } from "../api/known-rates.ts";
import { savePlan } from "../api/save-plan.ts";
import { everyWorkPlan } from "../api/service.ts";
import type { Importer } from "../importer.ts";
import { schemaFaults } from "../places.ts";
import type { Tally } from "../report.ts";
import { rejectRecord, type Task } from "../tasks.ts";
import { type PlanBody, planBody, planReference } from "./plan-body.ts";
import { type PlanRow, readPlanRows } from "./plan-rows.ts";

type Summary = Schema<"WorkPlanSummary">;

interface Surroundings {
  readonly client: Client;
  readonly tally: Tally;
  readonly plans: readonly Summary[];
  readonly isRateKnown: KnownRates;
  readonly today: string;
}

/** Plans line by line: each drafted and published; one that stands already is revised where its lines changed. */
export const importPlans: Importer = async ({ client, table, tally, today }) => {
  const rows = readPlanRows(table, tally);
  const [plans, isRateKnown] = await Promise.all([
    everyWorkPlan(client, {}),
    knownRates(
      client,
      rows.flatMap(({ head }) => head.get("currency") ?? []),
    ),
  ]);
  const surroundings = { client, tally, plans, isRateKnown, today };
  const tasks = [...Map.groupBy(rows, ({ state, plan }) => `${state}|${plan}`).values()].flatMap(
    ([first, ...others]) => (first === undefined ? [] : planTask([first, ...others], surroundings)),
  );
  return [{ title: "Work plans", tasks: () => tasks }];
};

const closed: ReadonlySet<string> = new Set(["withdrawn", "superseded"]);

/** The plan of that reference; else a live one of the same title that has none, entered in another way. */
const planBefore = (plans: readonly Summary[], { state, plan }: PlanRow, title: unknown) => {
  const own = plans.filter((one) => one.state === state);
  const referred = own.filter(({ source }) => planReference(source?.citation) === plan);
  const live = (one: Summary) => !closed.has(one.status);
  const alike = own.filter(
    (one) => one.title === title && live(one) && planReference(one.source?.citation) === undefined,
  );
  return referred.find(live) ?? referred[0] ?? alike[0];
};

const superseded = (
  plans: readonly Summary[],
  state: string,
  names: readonly string[],
): { readonly ids: readonly string[]; readonly unknown: readonly string[] } => {
  const found = names.map((name) =>
    plans.find(
      ({ id, source, state: of }) =>
        of === state && (id === name || planReference(source?.citation) === name),
    ),
  );
  return {
    ids: found.flatMap((plan) => plan?.id ?? []),
    unknown: names.filter((_, index) => found[index] === undefined),
  };
};

/** The plan to write, or why its lines cannot be. */
const checkedPlan = (
  rows: readonly [PlanRow, ...PlanRow[]],
  told: PlanBody,
  { plans, isRateKnown, today }: Surroundings,
): { readonly plan: Schema<"WorkPlanInput"> } | { readonly faults: readonly Fault[] } => {
  const [{ line, state }] = rows;
  const { body, places, supersedes } = told;
  const earlier = superseded(plans, state, supersedes);
  const input = { ...body, ...(supersedes.length > 0 && { supersedes: [...earlier.ids] }) };
  const faults: Fault[] = [
    ...told.faults,
    ...schemaFaults(WorkPlanInputSchema, input, places, line),
    ...earlier.unknown.map((name) => ({
      line,
      column: "supersedes",
      reason: `The service has no plan ${name} of ${state}.`,
    })),
  ];
  const parsed = WorkPlanInputSchema.safeParse(input);
  if (!parsed.success) return { faults };
  const { supersedes: replaced, visibility, ...content } = parsed.data;
  if (!isRateKnown(content.currency, today)) {
    const reason = `No exchange rate of ${content.currency} is known for ${today} or before.`;
    faults.push({ line, column: "currency", reason });
  }
  if (faults.length > 0) return { faults };
  const plan = {
    ...content,
    ...(supersedes.length > 0 && { supersedes: replaced }),
    ...("visibility" in body && { visibility }),
  };
  return { plan };
};

const planTask = (rows: readonly [PlanRow, ...PlanRow[]], surroundings: Surroundings): readonly Task[] => {
  const { client, tally, plans } = surroundings;
  const lines = rows.map(({ line }) => line);
  const told = planBody(rows);
  const before = planBefore(plans, rows[0], told.body["title"]);
  if (before !== undefined && closed.has(before.status)) {
    for (const line of lines)
      tally.setAside(line, `the plan was ${before.status} in the service: importing does not undo that`);
    return [];
  }
  const checked = checkedPlan(rows, told, surroundings);
  if ("faults" in checked) {
    rejectRecord(tally, lines, checked.faults);
    return [];
  }
  const change = {
    before,
    wanted: () => checked.plan,
    revised: "Imported from a later file of the plan's lines",
    withdrawn: "",
  };
  return [{ lines, places: told.places, run: () => savePlan(client, tally, change) }];
};
