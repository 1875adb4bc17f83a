import { draftWorkPlan } from "@angkor/contract/operations/draft-work-plan";
import { publishAssistanceRequirement } from "@angkor/contract/operations/publish-assistance-requirement";
import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { recordExchangeRates } from "@angkor/contract/operations/record-exchange-rates";
import { recordPledge } from "@angkor/contract/operations/record-pledge";
import { recordState } from "@angkor/contract/operations/record-state";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { afterAll, beforeAll, expect } from "vitest";
import { aPlan } from "../records.ts";
import type { Answer, Caller } from "../service.ts";
import { startWorld, type World } from "../world.ts";

/** Someone who sends a body of one operation, good or bad. */
type Send = (body: unknown) => Promise<Answer>;

export interface Sending {
  readonly world: () => World;
  readonly cambodia: () => Caller;
  readonly norway: () => Caller;
  readonly draft: Send;
  readonly pledge: Send;
  readonly commit: Send;
  readonly need: Send;
  readonly state: Send;
  readonly rates: Send;
}

/** A service for the tests of one file, and who sends it what. In the end nothing bad may have left a trace. */
export const sending = (): Sending => {
  let started: World | undefined;
  const world = (): World => {
    if (started === undefined) throw new Error("The service has not started");
    return started;
  };
  beforeAll(async () => {
    started = await startWorld();
  });
  afterAll(async () => {
    if (started === undefined) return;
    const { drift } = (await started.isu.does(verifyPositions)).body;
    await started.stop();
    expect(drift).toEqual([]);
    expect({}).not.toHaveProperty("polluted");
  });
  const cambodia = () => world().focalPoint("KHM");
  const norway = () => world().focalPoint("NOR");
  return {
    world,
    cambodia,
    norway,
    draft: (body) => cambodia().ask(draftWorkPlan, { body }),
    pledge: (body) => norway().ask(recordPledge, { body }),
    commit: (body) => norway().ask(recordCommitment, { body }),
    need: (body) => cambodia().ask(publishAssistanceRequirement, { body }),
    state: (body) => world().isu.ask(recordState, { params: { iso3: "KHM" }, body }),
    rates: (body) => world().isu.ask(recordExchangeRates, { body }),
  };
};

export const activity = (changes: object = {}) => ({
  ref: "A1",
  title: "Clearance",
  pillar: "survey-clearance",
  years: [{ year: 2024, cost: "1.00" }],
  ...changes,
});
export const planWithYears = (...years: object[]) => aPlan({ activities: [activity({ years })] });
export const year = (changes: object) => ({ year: 2024, cost: "1.00", ...changes });
