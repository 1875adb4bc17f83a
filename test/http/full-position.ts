import { publishAssistanceRequirement } from "@angkor/contract/operations/publish-assistance-requirement";
import { publishWorkPlan } from "@angkor/contract/operations/publish-work-plan";
import { recordPledge } from "@angkor/contract/operations/record-pledge";
import { aNeed, aPledge, drafted } from "./records.ts";
import { type Answer, ifMatch } from "./service.ts";
import type { World } from "./world.ts";

const mostAtOnce = 40;

const count = (length: number, from: number): number[] => Array.from({ length }, (_, index) => from + index);

/** One line for each of 111 years, in activities of at most forty years. */
const centuryOf = (pillar: string) =>
  [1990, 2030, 2070].map((first) => ({
    ref: `${pillar}.${first}`,
    title: "Clearance",
    pillar,
    years: count(Math.min(mostAtOnce, 2101 - first), first).map((year) => ({ year, cost: "1.00" })),
  }));

/** Repeats a write until it is refused; fails when that never happens. */
const untilRefused = async (write: (turn: number) => Promise<Answer>): Promise<void> => {
  for (let turn = 0; turn < 200; turn += 1) if ((await write(turn)).status >= 400) return;
  throw new Error("Nothing was refused");
};

/** Tranches that each take a place of their own in a position. */
export const tranches = (length: number, from: number) =>
  count(length, from).map((year) => ({ paymentYear: 2024, availabilityYear: year, amount: "1.00" }));

/** Fills the position of a State up to the last few bytes that one stored item may take. */
export const fillPosition = async ({ focalPoint }: World, state: string): Promise<void> => {
  const owner = focalPoint(state);
  const publishPlan = (pillars: readonly string[]) => async () => {
    const plan = { state, period: { from: 1990, to: 2100 }, activities: pillars.flatMap(centuryOf) };
    const { body, etag } = await drafted(owner, plan);
    return owner.ask(publishWorkPlan, { params: { id: body.id }, headers: ifMatch(etag) });
  };
  const publishNeed = (years: number) => () => {
    const lines = count(years, 2000).map((year) => ({ year, amount: "1.00" }));
    return owner.ask(publishAssistanceRequirement, {
      body: aNeed({ state, kind: "financial", years: lines }),
    });
  };
  const pledgeFor = (turn: number) => {
    const targets = { states: [state], pillars: ["risk-education"] };
    const schedule = tranches(1, 1990 + turn);
    return focalPoint("NOR").ask(recordPledge, {
      body: aPledge({ earmarking: "earmarked", targets, schedule }),
    });
  };
  await untilRefused(
    publishPlan(["survey-clearance", "risk-education", "victim-assistance", "cross-cutting"]),
  );
  await untilRefused(publishPlan(["survey-clearance"]));
  await untilRefused(publishNeed(mostAtOnce));
  await untilRefused(publishNeed(1));
  await untilRefused(pledgeFor);
};
