import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type ArrangementStatus,
  acceptCase,
  announcePledge,
  answerInvitation,
  approveDossier,
  arrangementStatuses,
  askQuestions,
  type CaseEvent,
  type Commitment,
  cancelCommitment,
  cancelPledge,
  closeCase,
  closeExchangeEntry,
  confirmCase,
  confirmCommitment,
  confirmCooperationReport,
  confirmDonorCoordinationGroup,
  confirmExchangeArrangement,
  confirmExchangeEntry,
  confirmFinancingInstrument,
  confirmNationalMineActionPlatform,
  confirmPledge,
  confirmResourceMobilisationPlan,
  confirmWorkPlan,
  correctCooperationReport,
  type Decision,
  declineCase,
  dollarRate,
  draftCooperationReport,
  draftWorkPlan,
  type ExchangeArrangement,
  evolveCase,
  evolveCommitment,
  evolveCooperationReport,
  evolveDonorCoordinationGroup,
  evolveExchangeArrangement,
  evolveExchangeEntry,
  evolveFinancingInstrument,
  evolveNationalMineActionPlatform,
  evolvePledge,
  evolveRequirement,
  evolveResourceMobilisationPlan,
  evolveWorkPlan,
  type FinancingInstrument,
  type FinancingInstrumentContent,
  freezeDossier,
  type IndividualisedApproachCase,
  inviteParticipants,
  type Pledge,
  prepareDossier,
  providerCode,
  publishRequirement,
  publishWorkPlan,
  type ReportingWindow,
  recordCommitment,
  recordCoordinationMeeting,
  recordDisbursement,
  recordDonorCoordinationGroup,
  recordExchangeArrangement,
  recordExchangeEntry,
  recordFinancingInstrument,
  recordFollowUp,
  recordMeetingHeld,
  recordNationalMineActionPlatform,
  recordNotes,
  recordPlatformMeeting,
  recordResourceMobilisationPlan,
  redraftCooperationReport,
  redraftWorkPlan,
  requestCase,
  requirementsOf,
  reviseCase,
  reviseDonorCoordinationGroup,
  reviseExchangeArrangement,
  reviseExchangeEntry,
  reviseFinancingInstrument,
  reviseNationalMineActionPlatform,
  revisePledge,
  reviseResourceMobilisationPlan,
  reviseWorkPlan,
  scheduleMeeting,
  stateCode,
  submitCooperationReport,
  supersedeWorkPlan,
  tranches,
  type WorkPlan,
  withdrawCase,
  withdrawDonorCoordinationGroup,
  withdrawNationalMineActionPlatform,
  withdrawRequirement,
  withdrawResourceMobilisationPlan,
  withdrawWorkPlan,
  yearSpan,
} from "@angkor/domain";
import { describe, expect, test } from "vitest";
import {
  aCaseRequest,
  aCommitment,
  aCooperationReport,
  aCoordinationMeeting,
  aDonorCoordinationGroup,
  aFrozenText,
  aMeeting,
  aMobilisationPlan,
  aNationalMineActionPlatform,
  anArrangement,
  anExchangeEntry,
  anInstrument,
  aPlatformMeeting,
  aPledge,
  aRequirement,
  aWorkPlan,
  by,
  isu,
} from "../../packages/domain/test/builders/index.ts";

const document = readFileSync(join(import.meta.dirname, "../../docs/state-machines.md"), "utf8");

/** The arrows of each diagram, in the order of the document. */
const diagrams = [...document.matchAll(/```mermaid\nstateDiagram-v2\n(.*?)```/gs)].map(([, body = ""]) =>
  body
    .trim()
    .split("\n")
    .map((line) => line.trim()),
);

/** The arrows of the diagram under a heading. */
const diagramOf = (heading: string): string[] => {
  const section = document.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? "";
  const [, body = ""] = /```mermaid\nstateDiagram-v2\n(.*?)```/s.exec(section) ?? [];
  return body
    .trim()
    .split("\n")
    .map((line) => line.trim());
};

/** A thing that can be done to a record, by the name of its decision. */
type Moves<State, Event> = Readonly<Record<string, (state: State) => Decision<Event>>>;

const begun = "[*]";

/** Every arrow that is reached from the first state: each decision in each state, until no new state appears. */
const arrowsOf = <State, Event>(
  first: readonly [decision: string, Decision<Event>],
  moves: Moves<State, Event>,
  evolve: (state: State | undefined, event: Event) => State,
  statusOf: (state: State) => string,
): string[] => {
  const arrows = new Set<string>();
  const seen = new Map<string, State>();
  const follow = (from: State | undefined, name: string, decision: Decision<Event>): void => {
    if (!decision.ok) return;
    const to = decision.events.reduce<State | undefined>((state, event) => evolve(state, event), from);
    if (to === undefined) return;
    arrows.add(`${from === undefined ? begun : statusOf(from)} --> ${statusOf(to)}: ${name}`);
    if (seen.has(statusOf(to))) return;
    seen.set(statusOf(to), to);
    for (const [move, decide] of Object.entries(moves)) follow(to, move, decide(to));
  };
  follow(undefined, ...first);
  return [...arrows].sort();
};

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

  test("of a financing instrument", () => {
    const considered = anInstrument().being("under-consideration");
    const revising = (content: FinancingInstrumentContent) => (instrument: FinancingInstrument) =>
      reviseFinancingInstrument(context, instrument, content);
    const arrows = arrowsOf(
      ["recordFinancingInstrument", recordFinancingInstrument(context, "fi_1", considered.content())],
      {
        reviseFinancingInstrument: (instrument) =>
          reviseFinancingInstrument(context, instrument, instrument.content),
        "reviseFinancingInstrument (prepared)": revising(anInstrument().content()),
        "reviseFinancingInstrument (begun)": revising(anInstrument().operating("2024-01-01").content()),
        "reviseFinancingInstrument (ended)": revising(
          anInstrument().operating("2024-01-01", "2024-12-31").content(),
        ),
        "reviseFinancingInstrument (given up)": revising(anInstrument().being("not-pursued").content()),
        confirmFinancingInstrument: (instrument) => confirmFinancingInstrument(context, instrument),
      },
      evolveFinancingInstrument,
      ({ content }) => content.status,
    );
    /** One decision, whatever status the revision brings. */
    const told = arrows.map((arrow) => arrow.replace(/ \(.*\)$/, ""));
    expect(diagramOf("Financing instrument").toSorted()).toEqual([...new Set(told)].toSorted());
  });

  test("of a National Mine Action Platform", () => {
    const platform = aNationalMineActionPlatform();
    const meeting = aPlatformMeeting("2025-1", "2025-01-15", "ministry");
    const arrows = arrowsOf(
      [
        "recordNationalMineActionPlatform",
        recordNationalMineActionPlatform(context, "np_1", platform.content()),
      ],
      {
        reviseNationalMineActionPlatform: (recorded) =>
          reviseNationalMineActionPlatform(context, recorded, platform.content()),
        recordPlatformMeeting: (recorded) => recordPlatformMeeting(context, recorded, meeting),
        withdrawNationalMineActionPlatform: (recorded) =>
          withdrawNationalMineActionPlatform(context, recorded),
        confirmNationalMineActionPlatform: (recorded) => confirmNationalMineActionPlatform(context, recorded),
      },
      evolveNationalMineActionPlatform,
      ({ status }) => status,
    );
    expect(diagramOf("National Mine Action Platform").toSorted()).toEqual(arrows);
  });

  test("of a donor coordination group", () => {
    const group = aDonorCoordinationGroup();
    const meeting = aCoordinationMeeting("2025-1", "2025-01-15", "NOR", "JPN");
    const arrows = arrowsOf(
      ["recordDonorCoordinationGroup", recordDonorCoordinationGroup(context, "dg_1", group.content())],
      {
        reviseDonorCoordinationGroup: (recorded) =>
          reviseDonorCoordinationGroup(context, recorded, group.content()),
        recordCoordinationMeeting: (recorded) => recordCoordinationMeeting(context, recorded, meeting),
        withdrawDonorCoordinationGroup: (recorded) => withdrawDonorCoordinationGroup(context, recorded),
        confirmDonorCoordinationGroup: (recorded) => confirmDonorCoordinationGroup(context, recorded),
      },
      evolveDonorCoordinationGroup,
      ({ status }) => status,
    );
    expect(diagramOf("Donor coordination group").toSorted()).toEqual(arrows);
  });

  test("of a case of the Individualised Approach", () => {
    const provider = providerCode("NOR");
    const participants = [{ provider, invitedOn: "2025-02-01" }];
    const notes = { text: "Notes", sharedWithParticipants: false };
    const frozen = aFrozenText(1);
    const arrows = arrowsOf<IndividualisedApproachCase, CaseEvent>(
      [
        "requestIndividualisedApproach",
        requestCase(context, "ia_1", { state: stateCode("KHM"), request: aCaseRequest }),
      ],
      {
        reviseIndividualisedApproachCase: (one) => reviseCase(context, one, aCaseRequest),
        confirmIndividualisedApproachCase: (one) => confirmCase(context, one),
        acceptIndividualisedApproachCase: (one) => acceptCase(context, one),
        declineIndividualisedApproachCase: (one) => declineCase(context, one, "Not now"),
        withdrawIndividualisedApproachCase: (one) => withdrawCase(context, one),
        scheduleIndividualisedApproachMeeting: (one) => scheduleMeeting(context, one, aMeeting),
        askPreparatoryQuestions: (one) => askQuestions(context, one, []),
        inviteParticipants: (one) => inviteParticipants(context, one, [provider], new Set()),
        answerInvitation: (one) =>
          answerInvitation(context, { ...one, participants }, { provider, answer: "confirmed" }),
        prepareDossier: (one) => prepareDossier(context, one, { challenges: [], answers: [] }),
        freezeDossier: (one) => freezeDossier(context, one, frozen),
        approveDossier: (one) =>
          approveDossier(context, { ...one, dossiers: [{ ...frozen, frozenAt: context.at }] }),
        recordMeetingHeld: (one) => recordMeetingHeld(context, one, { heldOn: "2025-01-20", attended: [] }),
        recordMeetingNotes: (one) => recordNotes(context, one, notes, []),
        recordIndividualisedApproachFollowUp: (one) =>
          recordFollowUp(context, one, { ...frozen, month: 3, words: "Nothing yet." }),
        closeIndividualisedApproachCase: (one) => closeCase(context, one, "Two partners."),
      },
      evolveCase,
      ({ status }) => status,
    );
    expect(diagramOf("Case of the Individualised Approach").toSorted()).toEqual(arrows);
  });

  test("of an offer or request of experience", () => {
    const entry = anExchangeEntry("offer", "KHM");
    const arrows = arrowsOf(
      ["recordExchangeEntry", recordExchangeEntry(by(isu), "xe_1", entry)],
      {
        reviseExchangeEntry: (open) => reviseExchangeEntry(context, open, entry),
        closeExchangeEntry: (open) => closeExchangeEntry(context, open),
        confirmExchangeEntry: (entered) => confirmExchangeEntry(context, entered),
      },
      evolveExchangeEntry,
      ({ status }) => status,
    );
    expect(diagramOf("Offer or request of experience").toSorted()).toEqual(arrows);
  });

  test("of an arrangement to exchange experience", () => {
    const being = (status: ArrangementStatus) => anArrangement({ status });
    const revising = (status: ArrangementStatus) => (arrangement: ExchangeArrangement) =>
      reviseExchangeArrangement(context, arrangement, being(status));
    const arrows = arrowsOf(
      ["recordExchangeArrangement", recordExchangeArrangement(by(isu), "xa_1", being("planned"))],
      {
        ...Object.fromEntries(
          arrangementStatuses.map((status) => [`reviseExchangeArrangement (${status})`, revising(status)]),
        ),
        confirmExchangeArrangement: (entered) => confirmExchangeArrangement(context, entered),
      },
      evolveExchangeArrangement,
      ({ content }) => content.status,
    );
    const told = arrows.map((arrow) => arrow.replace(/ \(.*\)$/, ""));
    expect(diagramOf("Arrangement to exchange experience").toSorted()).toEqual([...new Set(told)].toSorted());
  });
});
