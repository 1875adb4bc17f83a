import { describe, expect, it } from "vitest";
import {
  evolveRequirement,
  evolveWorkPlan,
  openAmount,
  publishRequirement,
  requirementIdOf,
  requirementsOf,
  reviseWorkPlan,
  supersedeWorkPlan,
  type WorkPlan,
  type WorkPlanContent,
  withdrawRequirement,
  withdrawWorkPlan,
} from "../../src/index.ts";
import {
  after,
  aRequirement,
  aWorkPlan,
  by,
  easyRate,
  eventsOf,
  focalPoint,
  isu,
  noon,
  refused,
  spanOf,
} from "../builders/index.ts";

const ukraine = by(focalPoint("UKR"));
const cambodia = by(focalPoint("KHM"));
const rate = easyRate("USD");

describe("how a need can be delivered", () => {
  const delivery = { channels: ["23000"], localOrganisations: true } as const;

  it("is told by a need that stands alone", () => {
    expect(aRequirement().deliveredBy(delivery).asking(2025, "5.00").build().delivery).toEqual(delivery);
  });

  it("comes from the activity of the plan as it stands", () => {
    const plan = aWorkPlan().with("A1", "survey-clearance", { 2025: { cost: "9.00" } });
    const content = plan.content();
    const revised: WorkPlanContent = {
      ...content,
      activities: content.activities.map((activity) => ({ ...activity, delivery })),
    };
    const events = eventsOf(reviseWorkPlan(cambodia, plan.build(), { content: revised }, rate));
    expect(requirementsOf(plan.build()).map((need) => need.delivery)).toEqual([undefined]);
    expect(requirementsOf(after(evolveWorkPlan, events, plan.build())).map((need) => need.delivery)).toEqual([
      delivery,
    ]);
  });
});

describe("a requirement that stands alone", () => {
  const need = aRequirement().asking(2025, "5.00").asking("2026-2027", "7.00");

  it("is published as it was asked for, original and revised the same", () => {
    const decision = publishRequirement(ukraine, "ar_1", need.content(), rate);
    expect(decision).toEqual({
      ok: true,
      events: [
        {
          type: "requirement-published",
          id: "ar_1",
          content: need.content(),
          rate,
          at: noon,
          by: "focal-point-UKR",
        },
      ],
    });
    expect(after(evolveRequirement, eventsOf(decision))).toEqual({
      id: "ar_1",
      status: "open",
      state: "UKR",
      pillar: "survey-clearance",
      kind: "financial",
      title: "Clearance of farmland",
      currency: "USD",
      lines: [
        { span: spanOf(2025), original: 500n, revised: 500n },
        { span: spanOf("2026-2027"), original: 700n, revised: 700n },
      ],
      rate,
      visibility: "public",
      createdAt: noon,
      updatedAt: noon,
    });
  });

  it("is marked when the ISU enters it", () => {
    const [event] = eventsOf(publishRequirement(by(isu), "ar_1", need.content(), rate));
    expect(event).toMatchObject({ by: "isu", enteredBy: "isu", onBehalf: true });
  });

  it("is refused with every year that is covered twice or backwards", () => {
    const years = ["2025", "2024-2025", "2026", "2026"].map((span) => ({ span: spanOf(span), minor: 1n }));
    const backwards = { span: { from: 2030, to: 2029 }, minor: 1n };
    const content = { ...need.content(), years: [...years, backwards] };
    expect(publishRequirement(ukraine, "ar_1", content, rate)).toEqual(
      refused("requirement-invalid", "The years of the requirement overlap.", [
        ["/years/1/period", "2024-2025 is covered twice."],
        ["/years/3/year", "2026 is covered twice."],
        ["/years/4/period", "The period ends before it begins."],
      ]),
    );
  });

  it("is withdrawn once, with a reason", () => {
    const decision = withdrawRequirement(ukraine, need.build(), "Met otherwise");
    expect(decision).toEqual({
      ok: true,
      events: [{ type: "requirement-withdrawn", reason: "Met otherwise", at: noon, by: "focal-point-UKR" }],
    });
    const withdrawn = after(evolveRequirement, eventsOf(decision), need.build());
    expect(withdrawn.status).toBe("withdrawn");
    expect(withdrawRequirement(ukraine, withdrawn)).toEqual(
      refused("requirement-closed", "The requirement is withdrawn."),
    );
  });

  it("is not withdrawn before it was published", () => {
    expect(() =>
      evolveRequirement(undefined, { type: "requirement-withdrawn", at: noon, by: "someone" }),
    ).toThrow("requirement-withdrawn before requirement-published");
  });

  it("is open by what is asked minus what is committed, never below zero", () => {
    const line = { span: spanOf(2025), original: 900n, revised: 500n };
    expect(openAmount(line, {})).toBe(500n);
    expect(openAmount(line, { 2025: 200n, 2026: 400n })).toBe(300n);
    expect(openAmount(line, { 2025: 501n })).toBe(0n);
  });
});

describe("the requirements that a plan makes", () => {
  const first = aWorkPlan()
    .with("A1", "survey-clearance", {
      2024: { cost: "46.00", national: ["30.00", "committed"] },
      2025: { cost: "46.00" },
    })
    .with("A2", "risk-education", { 2024: { cost: "4.00", national: ["4.00", "committed"] } });

  const revise = (plan: WorkPlan, content: WorkPlanContent): WorkPlan =>
    after(evolveWorkPlan, eventsOf(reviseWorkPlan(cambodia, plan, { content }, rate)), plan);

  /** Reference, status and lines as `2024: original -> revised`. */
  const brief = (plan: WorkPlan) =>
    requirementsOf(plan).map(({ workPlan, status, lines }) => [
      workPlan?.ref,
      status,
      ...lines.map((line) => `${line.span.from}: ${line.original} -> ${line.revised}`),
    ]);

  it("are one for each activity that asks for anything", () => {
    expect(requirementsOf(first.build())).toEqual([
      {
        id: "ar_1.A1",
        status: "open",
        state: "KHM",
        pillar: "survey-clearance",
        kind: "financial",
        title: "Activity A1",
        currency: "USD",
        lines: [
          { span: spanOf(2024), original: 1_600n, revised: 1_600n },
          { span: spanOf(2025), original: 4_600n, revised: 4_600n },
        ],
        workPlan: { id: "wp_1", ref: "A1" },
        rate,
        visibility: "public",
        publishedAt: noon,
        createdAt: noon,
        updatedAt: noon,
      },
    ]);
    expect(requirementIdOf("wp_1", "A1")).toBe("ar_1.A1");
  });

  it("are none of a draft", () => {
    expect(requirementsOf(first.draft())).toEqual([]);
  });

  it("follow the plan's revisions", () => {
    const plan = revise(
      first.build(),
      aWorkPlan()
        .with("A1", "survey-clearance", { 2025: { cost: "50.00" }, 2026: { cost: "8.00" } })
        .with("A3", "victim-assistance", { 2026: { cost: "3.00" } })
        .content(),
    );
    expect(brief(plan)).toEqual([
      ["A1", "open", "2024: 1600 -> 0", "2025: 4600 -> 5000", "2026: 0 -> 800"],
      ["A3", "open", "2026: 0 -> 300"],
    ]);
  });

  it("are closed when their activity is dropped, and open again when it comes back", () => {
    const other = aWorkPlan()
      .with("A9", "risk-education", { 2025: { cost: "1.00" } })
      .content();
    const dropped = revise(first.build(), other);
    expect(brief(dropped)).toEqual([
      ["A1", "closed", "2024: 1600 -> 0", "2025: 4600 -> 0"],
      ["A9", "open", "2025: 0 -> 100"],
    ]);
    expect(brief(revise(dropped, first.content()))).toEqual([
      ["A1", "open", "2024: 1600 -> 1600", "2025: 4600 -> 4600"],
      ["A9", "closed", "2025: 0 -> 0"],
    ]);
  });

  it("are remembered when a revision added them and another dropped them", () => {
    const added = revise(
      first.build(),
      first.with("A3", "victim-assistance", { 2025: { cost: "3.00" }, 2026: { cost: "3.00" } }).content(),
    );
    const cut = revise(added, first.with("A3", "victim-assistance", { 2026: { cost: "2.00" } }).content());
    expect(brief(cut)).toEqual([
      ["A1", "open", "2024: 1600 -> 1600", "2025: 4600 -> 4600"],
      ["A3", "open", "2026: 0 -> 200", "2025: 0 -> 0"],
    ]);
    const gone = revise(cut, first.content());
    expect(brief(gone)).toEqual([
      ["A1", "open", "2024: 1600 -> 1600", "2025: 4600 -> 4600"],
      ["A3", "closed", "2025: 0 -> 0", "2026: 0 -> 0"],
    ]);
    const back = revise(gone, added.content);
    expect(brief(back)).toEqual(brief(added));
    expect("formerActivities" in back).toBe(false);
  });

  it("are remembered when only a version in between asked for anything", () => {
    const asking = revise(
      first.build(),
      first.with("A3", "victim-assistance", { 2025: { cost: "3.00" } }).content(),
    );
    const own = { cost: "3.00", national: ["3.00", "committed"] } as const;
    const paidByItself = revise(asking, first.with("A3", "victim-assistance", { 2025: own }).content());
    const a1 = ["A1", "open", "2024: 1600 -> 1600", "2025: 4600 -> 4600"];
    expect(brief(paidByItself)).toEqual([a1, ["A3", "open", "2025: 0 -> 0"]]);
    expect(brief(revise(paidByItself, first.content()))).toEqual([a1, ["A3", "closed", "2025: 0 -> 0"]]);
  });

  it("are all closed with the plan, also those that a revision added", () => {
    const plan = revise(
      first.build(),
      first.with("A3", "victim-assistance", { 2026: { cost: "3.00" } }).content(),
    );
    const closed = [
      ["A1", "closed", "2024: 1600 -> 0", "2025: 4600 -> 0"],
      ["A3", "closed", "2026: 0 -> 0"],
    ];
    expect(brief(after(evolveWorkPlan, eventsOf(withdrawWorkPlan(cambodia, plan)), plan))).toEqual(closed);
    expect(brief(after(evolveWorkPlan, eventsOf(supersedeWorkPlan(cambodia, plan, "wp_2")), plan))).toEqual(
      closed,
    );
  });

  it("are withdrawn by withdrawing the plan, not one by one", () => {
    const [requirement] = requirementsOf(first.build());
    expect(requirement && withdrawRequirement(cambodia, requirement)).toEqual(
      refused("requirement-closed", "This requirement belongs to a work plan: revise or withdraw the plan."),
    );
  });
});
