import {
  announcePledge,
  type Commitment,
  cancelCommitment,
  cancelPledge,
  confirmCommitment,
  confirmCooperationReport,
  confirmPledge,
  confirmResourceMobilisationPlan,
  confirmWorkPlan,
  correctCooperationReport,
  dollarRate,
  draftCooperationReport,
  draftWorkPlan,
  evolveCommitment,
  evolveCooperationReport,
  evolvePledge,
  evolveRequirement,
  evolveResourceMobilisationPlan,
  evolveWorkPlan,
  type Pledge,
  publishRequirement,
  publishWorkPlan,
  type ReportingWindow,
  recordCommitment,
  recordDisbursement,
  recordResourceMobilisationPlan,
  redraftCooperationReport,
  redraftWorkPlan,
  requirementsOf,
  revisePledge,
  reviseResourceMobilisationPlan,
  reviseWorkPlan,
  submitCooperationReport,
  supersedeWorkPlan,
  tranches,
  type WorkPlan,
  withdrawRequirement,
  withdrawResourceMobilisationPlan,
  withdrawWorkPlan,
  yearSpan,
} from "@angkor/domain";
import { describe, expect, test } from "vitest";
import {
  aCommitment,
  aCooperationReport,
  aMobilisationPlan,
  aPledge,
  aRequirement,
  aWorkPlan,
  by,
  isu,
} from "../../packages/domain/test/builders/index.ts";
import { arrowsOf, begun, diagrams, type Moves } from "./diagrams.ts";

const context = by(isu);
const planBuilder = aWorkPlan().with("A1", "survey-clearance", { "2025": { cost: "10.00" } });
const content = planBuilder.content();
const changes = { "A1 kept": content, "A1 dropped": { ...content, activities: [] } };

const planMoves: Moves<WorkPlan, Parameters<typeof evolveWorkPlan>[1]> = {
  redraftWorkPlan: (plan) => redraftWorkPlan(context, plan, content),
  publishWorkPlan: (plan) => publishWorkPlan(context, plan, dollarRate, []),
  reviseWorkPlan: (plan) => reviseWorkPlan(context, plan, { content }, dollarRate),
  // The operation that publishes a plan asks this of the live plans that it names, and of no others.
  supersedeWorkPlan: (plan) => {
    const heir = planBuilder.named("wp_2").superseding(plan.id).draft();
    const publication = publishWorkPlan(context, heir, dollarRate, [plan]);
    return publication.ok ? supersedeWorkPlan(context, plan, heir.id) : publication;
  },
  withdrawWorkPlan: (plan) => withdrawWorkPlan(context, plan),
  confirmWorkPlan: (plan) => confirmWorkPlan(context, plan),
};

const pledgeBuilder = aPledge().giving(2025, "10.00");
const commitmentBuilder = aCommitment().giving(2025, "10.00");

/** The states of a plan's requirement, over all ways to change the plan. */
const planRequirementArrows = (): string[] => {
  const arrows = new Set<string>();
  const statusOf = (plan: WorkPlan): string => requirementsOf(plan)[0]?.status ?? begun;
  const follow = (plan: WorkPlan, depth: number): void => {
    if (depth === 0) return;
    const moves = {
      ...planMoves,
      ...Object.fromEntries(
        Object.entries(changes).map(([name, changed]) => [
          `reviseWorkPlan ${name}`,
          (state: WorkPlan) => reviseWorkPlan(context, state, { content: changed }, dollarRate),
        ]),
      ),
    };
    for (const [name, decide] of Object.entries(moves)) {
      const decision = decide(plan);
      if (!decision.ok || name === "confirmWorkPlan") continue;
      const after = decision.events.reduce(evolveWorkPlan, plan);
      if (statusOf(after) !== begun)
        arrows.add(`${statusOf(plan)} --> ${statusOf(after)}: ${name.split(" ")[0]}`);
      follow(after, depth - 1);
    }
  };
  follow(planBuilder.draft(), 4);
  return [...arrows].sort();
};

describe("docs/state-machines.md shows what the decisions allow", () => {
  test("of a work plan", () => {
    const first = draftWorkPlan(context, "wp_1", content);
    const arrows = arrowsOf(["draftWorkPlan", first], planMoves, evolveWorkPlan, ({ status }) => status);
    expect(diagrams[0]?.toSorted()).toEqual(arrows);
  });

  test("of an assistance requirement that stands alone", () => {
    const need = aRequirement().asking(2025, "10.00").content();
    const arrows = arrowsOf(
      ["publishRequirement", publishRequirement(context, "ar_1", need, dollarRate)],
      { withdrawRequirement: (requirement) => withdrawRequirement(context, requirement) },
      evolveRequirement,
      ({ status }) => status,
    );
    expect(diagrams[1]?.toSorted()).toEqual(arrows);
  });

  test("of an assistance requirement that a plan makes", () => {
    expect(diagrams[2]?.toSorted()).toEqual(planRequirementArrows());
  });

  test("of a pledge", () => {
    const announced = announcePledge(context, "pl_1", pledgeBuilder.content(), dollarRate);
    const open = (pledge: Pledge) => tranches(pledge.content);
    const arrows = arrowsOf(
      ["announcePledge", announced],
      {
        revisePledge: (pledge) =>
          revisePledge(context, pledge, open(pledge), pledgeBuilder.content(), dollarRate),
        cancelPledge: (pledge) => cancelPledge(context, pledge, open(pledge)),
        confirmPledge: (pledge) => confirmPledge(context, pledge),
      },
      evolvePledge,
      ({ status }) => status,
    );
    expect(diagrams[3]?.toSorted()).toEqual(arrows);
  });

  test("of a commitment", () => {
    const payment = (commitment: Commitment) =>
      recordDisbursement(context, commitment, {
        id: "di_1",
        span: yearSpan(2025),
        amountSent: 1n,
        paidOn: "2025-02-01",
        acceptExcess: true,
        rate: dollarRate,
      });
    const arrows = arrowsOf(
      ["recordCommitment", recordCommitment(context, commitmentBuilder.command())],
      {
        recordDisbursement: payment,
        cancelCommitment: (commitment) => cancelCommitment(context, commitment, undefined),
        confirmCommitment: (commitment) => confirmCommitment(context, commitment),
      },
      evolveCommitment,
      ({ status }) => status,
    );
    expect(diagrams[4]?.toSorted()).toEqual(arrows);
  });

  test("of a cooperation report", () => {
    const report = aCooperationReport().committing("survey-clearance", "yes").content();
    const window: ReportingWindow = {
      year: report.year,
      opensOn: "2025-01-01",
      closesOn: "2025-04-30",
      mayReportLate: [],
      updatedAt: context.at,
    };
    const arrows = arrowsOf(
      ["draftCooperationReport", draftCooperationReport(context, undefined, report)],
      {
        redraftCooperationReport: (draft) => redraftCooperationReport(context, draft, report),
        submitCooperationReport: (draft) => submitCooperationReport(context, draft, window),
        correctCooperationReport: (submitted) =>
          correctCooperationReport(context, submitted, { content: report }, window),
        confirmCooperationReport: (entered) => confirmCooperationReport(context, entered),
      },
      evolveCooperationReport,
      ({ status }) => status,
    );
    expect(diagrams[5]?.toSorted()).toEqual(arrows);
  });

  test("of a resource mobilisation plan", () => {
    const plan = aMobilisationPlan().aimingAt("bilateral", 2025, "10.00").content();
    const arrows = arrowsOf(
      ["recordResourceMobilisationPlan", recordResourceMobilisationPlan(context, "rm_1", plan)],
      {
        reviseResourceMobilisationPlan: (recorded) => reviseResourceMobilisationPlan(context, recorded, plan),
        withdrawResourceMobilisationPlan: (recorded) => withdrawResourceMobilisationPlan(context, recorded),
        confirmResourceMobilisationPlan: (recorded) => confirmResourceMobilisationPlan(context, recorded),
      },
      evolveResourceMobilisationPlan,
      ({ status }) => status,
    );
    expect(diagrams[6]?.toSorted()).toEqual(arrows);
  });
});
