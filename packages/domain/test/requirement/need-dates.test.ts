import { expect, it } from "vitest";
import {
  closedAtOf,
  evolveWorkPlan,
  publishedAtOf,
  requirementsOf,
  reviseWorkPlan,
  type WorkPlan,
  type WorkPlanContent,
  withdrawWorkPlan,
} from "../../src/index.ts";
import { after, aWorkPlan, by, easyRate, eventsOf, focalPoint } from "../builders/index.ts";

const rate = easyRate("USD");

it("is a need from the day on which a revision adds it, until one drops it or the plan ends", () => {
  const inMonth = (month: string) => by(focalPoint("KHM"), `2025-${month}-01T12:00:00.000Z`);
  const august = inMonth("08");
  const asks = { 2026: { cost: "3.00" } };
  const free = { 2026: { cost: "3.00", national: ["3.00", "committed"] } } as const;
  const both = (years: typeof asks | typeof free) =>
    aWorkPlan().with("A1", "survey-clearance", asks).with("A2", "risk-education", years).content();
  const onlyFirst = aWorkPlan().with("A1", "survey-clearance", asks);
  const dates = (plan: WorkPlan) =>
    requirementsOf(plan).map((need) => [
      need.workPlan?.ref,
      publishedAtOf(need).slice(5, 7),
      closedAtOf(need)?.slice(5, 7),
      need.closedAs,
    ]);
  const reviseOn = (context: ReturnType<typeof by>, plan: WorkPlan, content: WorkPlanContent) =>
    after(evolveWorkPlan, eventsOf(reviseWorkPlan(context, plan, { content }, rate)), plan);

  const planned = reviseOn(inMonth("05"), onlyFirst.build(), both(free));
  expect(dates(planned), "planned, and nothing asked for").toEqual([["A1", "02", undefined, undefined]]);
  const asked = reviseOn(inMonth("06"), planned, both(asks));
  expect(dates(asked)).toEqual([
    ["A1", "02", undefined, undefined],
    ["A2", "06", undefined, undefined],
  ]);
  const dropped = reviseOn(inMonth("07"), asked, onlyFirst.content());
  const again = reviseOn(august, dropped, onlyFirst.content());
  expect(dates(again), "a later revision changes neither date").toEqual([
    ["A1", "02", undefined, undefined],
    ["A2", "06", "07", "dropped"],
  ]);
  expect(dates(reviseOn(august, again, both(asks)))).toEqual(dates(asked));
  const ended = after(evolveWorkPlan, eventsOf(withdrawWorkPlan(august, again)), again);
  expect(dates(ended)).toEqual([
    ["A1", "02", "08", "withdrawn"],
    ["A2", "06", "07", "dropped"],
  ]);
});
