import { describe, expect, it } from "vitest";
import {
  type CommitmentEvent,
  type Decision,
  evolveCommitment,
  evolveRequirement,
  recordCommitment,
  withdrawRequirement,
} from "../../src/index.ts";
import {
  aCommitment,
  after,
  aPledge,
  aRequirement,
  by,
  cancelled,
  easyRate,
  eventsOf,
  focalPoint,
  isu,
  noon,
  refused,
} from "../builders/index.ts";

const norway = by(focalPoint("NOR"));
const record = (builder: ReturnType<typeof aCommitment>): Decision<CommitmentEvent> =>
  recordCommitment(norway, builder.command());

describe("a commitment without a pledge", () => {
  const commitment = aCommitment().giving(2025, "5.00").giving("2026-2027", "8.00");

  it("is recorded as it was decided", () => {
    const decision = record(commitment);
    expect(decision).toEqual({
      ok: true,
      events: [
        {
          type: "commitment-recorded",
          id: "co_1",
          content: commitment.content(),
          rate: easyRate("USD"),
          at: noon,
          by: "focal-point-NOR",
        },
      ],
    });
    expect(after(evolveCommitment, eventsOf(decision))).toEqual({
      id: "co_1",
      status: "recorded",
      content: commitment.content(),
      rate: easyRate("USD"),
      disbursements: [],
      visibility: "public",
      createdAt: noon,
      updatedAt: noon,
    });
  });

  it("is marked when the ISU enters it", () => {
    const [event] = eventsOf(recordCommitment(by(isu), commitment.command()));
    expect(event).toMatchObject({ by: "isu", enteredBy: "isu", onBehalf: true });
  });

  it("may go to no State or pillar in particular", () => {
    expect(record(commitment.to([])).ok).toBe(true);
  });

  it("is never less visible than what it draws on, which would give its amount away", () => {
    const content = aCommitment().from(aPledge().build()).seenBy("committee").content();
    expect(
      recordCommitment(norway, { ...aCommitment().from(aPledge().build()).command(), content }),
    ).toMatchObject({
      ok: false,
      refusal: { name: "commitment-invalid", errors: [{ pointer: "/visibility" }] },
    });
  });

  it("is decided today at the latest", () => {
    const content = { ...commitment.content(), decidedOn: "2025-02-03" };
    expect(recordCommitment(norway, { ...commitment.command(), content })).toEqual(
      refused(
        "commitment-invalid",
        "The commitment's lines or target do not fit together; each fault says where.",
        [["/decidedOn", "A commitment carries the day it was made; that day is not yet."]],
      ),
    );
  });

  it("is refused with every fault of its lines and target", () => {
    const content = {
      ...commitment.to(["NOR"], "survey-clearance").content(),
      lines: [
        { span: { from: 2025, to: 2025 }, minor: 0n },
        { span: { from: 2024, to: 2025 }, minor: 1n },
        { span: { from: 2026, to: 2026 }, minor: -1n },
        { span: { from: 2026, to: 2026 }, minor: 1n },
        { span: { from: 2028, to: 2027 }, minor: 1n },
      ],
    };
    expect(recordCommitment(norway, { ...commitment.command(), content })).toEqual(
      refused(
        "commitment-invalid",
        "The commitment's lines or target do not fit together; each fault says where.",
        [
          ["/lines/0/amount", "The amount must be more than zero."],
          ["/lines/1", "2024-2025 is given twice."],
          ["/lines/2/amount", "The amount must be more than zero."],
          ["/lines/3", "2026 is given twice."],
          ["/lines/4/period", "The period ends before it begins."],
          [
            "/target",
            "A State's money for its own programme is a national contribution, recorded in its work plan.",
          ],
        ],
      ),
    );
  });
});

describe("a commitment of a pledge", () => {
  const pledge = aPledge().giving(2025, "20.00").giving("2026-2028", "30.00").build();

  it("draws on the tranche of its year, or on the undivided one that holds it", () => {
    const commitment = aCommitment()
      .from(pledge)
      .giving(2025, "5.00")
      .giving(2026, "6.00")
      .giving(2027, "7.00");
    const [event] = eventsOf(record(commitment));
    expect(event).toMatchObject({
      content: {
        lines: [
          { span: { from: 2025, to: 2025 }, minor: 500n, tranche: "2025" },
          { span: { from: 2026, to: 2026 }, minor: 600n, tranche: "2026-2028" },
          { span: { from: 2027, to: 2027 }, minor: 700n, tranche: "2026-2028" },
        ],
      },
      pledge: {
        id: "pl_1",
        destination: pledge.content.targets,
        scope: "public",
        rate: easyRate("USD"),
        draws: { 2025: 500n, "2026-2028": 1_300n },
      },
    });
    expect(commitment.build().pledgeId).toBe("pl_1");
  });

  it("takes all that is left, and not a cent more", () => {
    const left = { 2025: 1_200n, "2026-2028": 3_000n };
    expect(record(aCommitment().from(pledge, left).giving(2025, "12.00")).ok).toBe(true);
    expect(record(aCommitment().from(pledge, left).giving(2025, "12.01"))).toEqual(
      refused("pledge-exceeded", "The commitment needs more than the pledge has left: 12.00 USD of 2025."),
    );
  });

  it("adds up its lines on one tranche before it compares", () => {
    const twice = aCommitment().from(pledge).giving(2026, "15.00").giving(2027, "15.01");
    expect(record(twice)).toEqual(
      refused(
        "pledge-exceeded",
        "The commitment needs more than the pledge has left: 30.00 USD of 2026-2028.",
      ),
    );
  });

  it("is refused for years that the pledge has nothing for, each of them", () => {
    const other = aCommitment().from(pledge).giving(2024, "1.00").giving(2025, "1.00").giving(2029, "1.00");
    const has = 'it has 2025, 2026-2028. Name one with "tranche".';
    expect(record(other)).toEqual(
      refused("pledge-year-not-available", "The pledge has nothing available in a year that was asked for.", [
        ["/lines/0", `The pledge has no tranche for 2024; ${has}`],
        ["/lines/2", `The pledge has no tranche for 2029; ${has}`],
      ]),
    );
    expect(record(aCommitment().from(pledge).giving(2025, "1.00", "2024"))).toEqual(
      refused("pledge-year-not-available", "The pledge has nothing available in a year that was asked for.", [
        ["/lines/0", "The pledge has no tranche 2024; it has 2025, 2026-2028."],
      ]),
    );
  });

  it.each([
    [
      "a later year needs carry-over",
      aPledge().giving(2025, "9.00"),
      2026,
      "The pledge does not allow carry-over of 2025 to 2026.",
    ],
    [
      "an earlier year needs front-loading",
      aPledge().giving(2027, "9.00").carryingOver(),
      2026,
      "The pledge is not front-loaded: 2027 can't be used in 2026.",
    ],
  ])("%s", (_, builder, year, fault) => {
    const tranche = builder.build().content.schedule.map((line) => String(line.availability.from))[0];
    expect(record(aCommitment().from(builder.build()).giving(year, "1.00", tranche))).toEqual(
      refused("pledge-year-not-available", "The pledge has nothing available in a year that was asked for.", [
        ["/lines/0", fault],
      ]),
    );
  });

  it.each([
    ["carry-over", aPledge().giving(2025, "9.00").carryingOver(), 2026, "2025"],
    ["the modality front-loaded", aPledge().giving(2027, "9.00").raisedBy("front-loaded"), 2026, "2027"],
    ["payment after availability", aPledge().giving(2027, "9.00", 2030), 2026, "2027"],
    ["the same years", aPledge().giving("2025-2027", "9.00"), 2027, "2025-2027"],
  ])("another year is allowed by %s", (_, builder, year, tranche) => {
    expect(record(aCommitment().from(builder.build()).giving(year, "1.00", tranche)).ok).toBe(true);
  });

  it("stays within its earmarks", () => {
    expect(record(aCommitment().from(pledge).to(["KHM"], "survey-clearance").giving(2025, "1.00"))).toEqual(
      refused(
        "pledge-target-mismatch",
        "The pledge is earmarked for UKR, survey-clearance; the commitment is for KHM, survey-clearance.",
      ),
    );
    expect(record(aCommitment().from(pledge).to([]).giving(2025, "1.00"))).toEqual(
      refused(
        "pledge-target-mismatch",
        "The pledge is earmarked for UKR, survey-clearance; the commitment is for no State or pillar in particular.",
      ),
    );
  });

  it("has its donor and currency", () => {
    expect(record(aCommitment().from(pledge).of("DEU").in("EUR").giving(2025, "1.00"))).toEqual(
      refused(
        "commitment-invalid",
        "The commitment's lines or target do not fit together; each fault says where.",
        [
          ["/donor", "The pledge is NOR's; leave the donor out or name the same."],
          ["/currency", "The pledge is in USD; a commitment of it keeps its currency."],
        ],
      ),
    );
  });

  it("is refused once the pledge is cancelled", () => {
    expect(record(aCommitment().from(cancelled(pledge)).giving(2025, "1.00"))).toEqual(
      refused("pledge-cancelled", "The pledge was cancelled; nothing of it can be committed."),
    );
  });
});

describe("a commitment against a requirement", () => {
  const need = aRequirement().asking(2025, "10.00").asking("2026-2027", "20.00").build();

  it("covers it in its own currency, at the rates of the day", () => {
    const [event] = eventsOf(record(aCommitment().in("EUR").against(need).giving(2025, "4.00")));
    expect(event).toMatchObject({ requirement: { id: "ar_1", draws: { 2025: 500n } } });
  });

  it("is refused beyond what is open, line by line, unless the surplus is accepted", () => {
    const commitment = aCommitment()
      .in("EUR")
      .against(need, { 2025: 300n })
      .giving(2025, "5.61")
      .giving("2026-2027", "16.00");
    const decision = record(commitment);
    expect(decision).toEqual(
      refused(
        "requirement-exceeded",
        'More than the requirement still asks for; send "acceptSurplus": true to record it all the same.',
        [["/lines/0/amount", "7.00 USD of 2025 is still open; this line is worth 7.01."]],
      ),
    );
    const [event] = eventsOf(record(commitment.acceptingSurplus()));
    expect(event).toMatchObject({ requirement: { draws: { 2025: 701n, "2026-2027": 2_000n } } });
  });

  it("is refused for years that are not asked for, surplus or not", () => {
    const commitment = aCommitment()
      .against(need)
      .giving(2025, "1.00")
      .giving(2026, "1.00")
      .acceptingSurplus();
    expect(record(commitment)).toEqual(
      refused("requirement-year-not-asked", "The requirement does not ask for those years.", [
        ["/lines/1", "The requirement asks for 2025, 2026-2027, not for 2026."],
      ]),
    );
  });

  it("is refused once the requirement is closed", () => {
    const withdrawn = after(
      evolveRequirement,
      eventsOf(withdrawRequirement(by(focalPoint("UKR")), need)),
      need,
    );
    expect(record(aCommitment().against(withdrawn).giving(2025, "1.00"))).toEqual(
      refused("requirement-closed", "The requirement is withdrawn; commit to the State and pillar instead."),
    );
  });

  it("of a State itself is no assistance", () => {
    expect(record(aCommitment().of("UKR").against(need).giving(2025, "1.00"))).toEqual(
      refused(
        "commitment-invalid",
        "The commitment's lines or target do not fit together; each fault says where.",
        [
          [
            "/target",
            "A State's money for its own programme is a national contribution, recorded in its work plan.",
          ],
        ],
      ),
    );
  });
});
