/** What may happen to a case of the Individualised Approach, who sees what of it, and when it is followed up. */
import { describe, expect, it } from "vitest";
import {
  anonymous,
  answerInvitation,
  approveDossier,
  askerOf,
  askQuestions,
  type CaseEvent,
  type Decision,
  dossiersKnownTo,
  followedUpSince,
  followUpsDue,
  freezeDossier,
  inviteParticipants,
  mayReadCase,
  monthsAfter,
  namesIn,
  prepareDossier,
  providerCode,
  type Refusal,
  readableDossier,
  recordMeetingHeld,
  recordNotes,
  requestCase,
  scheduleMeeting,
  sightOf,
  stateCode,
} from "../../src/index.ts";
import {
  aCase,
  aCaseRequest,
  aFrozenText,
  aMeeting,
  by,
  focalPoint,
  isu,
  withRole,
} from "../builders/index.ts";

const committee = withRole("committee");
const [cambodia, norway, germany] = ["KHM", "NOR", "DEU"].map(focalPoint);
const nor = providerCode("NOR");

const refusalOf = (decision: Decision<CaseEvent>): Refusal => {
  if (decision.ok) throw new Error("Accepted");
  return decision.refusal;
};

const pointers = (decision: Decision<CaseEvent>) => refusalOf(decision).errors?.map(({ pointer }) => pointer);

describe("a request", () => {
  const asked = (caller: typeof isu) =>
    requestCase(by(caller), "ia_1", { state: stateCode("KHM"), request: aCaseRequest });

  it("says who asked; what the ISU enters is marked until the State confirms", () => {
    expect(asked(focalPoint("KHM"))).toMatchObject({ events: [{ askedBy: "state" }] });
    expect(asked(committee)).toMatchObject({ events: [{ askedBy: "committee" }] });
    expect(asked(isu)).toMatchObject({ events: [{ askedBy: "isu", enteredBy: "isu", onBehalf: true }] });
  });

  it("is the State's own where its focal point sits on the Committee too", () => {
    const both = { ...focalPoint("KHM"), roles: ["state-focal-point", "committee"] as const };
    expect(askerOf(by(both), stateCode("KHM"))).toBe("state");
    expect(askerOf(by(both), stateCode("UKR"))).toBe("committee");
  });
});

describe("a step", () => {
  it("that is not the case's next is refused by what the case is", () => {
    const refusal = refusalOf(scheduleMeeting(by(committee), aCase().build(), aMeeting));
    expect(refusal).toEqual({
      name: "individualised-approach-step-refused",
      detail: "The case is requested; this is for one that is accepted or scheduled.",
    });
  });

  it("has every fault told at once", () => {
    const one = aCase().scheduled().inviting("NOR").build();
    const providers = ["DEU", "KHM", "DEU"].map(providerCode);
    const invitation = inviteParticipants(by(committee), one, providers, new Set([nor]));
    expect(pointers(invitation)).toEqual(["/providers/1", "/providers/2", "/providers"]);
    const held = recordMeetingHeld(by(committee), one, {
      heldOn: "2025-03-01",
      attended: [nor, providerCode("DEU")],
    });
    expect(pointers(held)).toEqual(["/heldOn", "/attended/1"]);
    expect(
      pointers(answerInvitation(by(isu), one, { provider: providerCode("DEU"), answer: "declined" })),
    ).toEqual(["/provider"]);
    const nowhere = { date: "2025-01-20", online: false, languages: [], agenda: [] };
    expect(pointers(scheduleMeeting(by(committee), one, nowhere))).toEqual(["/place"]);
    expect(scheduleMeeting(by(committee), one, { ...nowhere, online: true }).ok).toBe(true);
  });

  it("asks each question once, and answers those that were asked", () => {
    const question = { ref: "Q1", question: "What is missing?" };
    const one = aCase()
      .then({ type: "preparatory-questions-asked", questions: [question] })
      .build();
    expect(pointers(askQuestions(by(committee), one, [question, question]))).toEqual(["/questions/1/ref"]);
    const answers = ["Q1", "Q2", "Q1"].map((ref) => ({ ref, answer: "Partners." }));
    const decision = prepareDossier(by(focalPoint("KHM")), one, { challenges: [], answers });
    expect(pointers(decision)).toEqual(["/answers/2/ref", "/answers/1/ref"]);
  });
});

describe("the list of participants", () => {
  it("keeps the days and answers of those who were invited before", () => {
    const one = aCase()
      .scheduled()
      .inviting("NOR", "DEU")
      .then({ type: "invitation-answered", provider: nor, answer: "confirmed" })
      .inviting("JPN", "NOR")
      .held("2025-01-20", "NOR")
      .build();
    expect(one.participants).toEqual([
      { provider: "JPN", invitedOn: "2025-02-01" },
      {
        provider: "NOR",
        invitedOn: "2025-02-01",
        answer: "confirmed",
        answeredOn: "2025-02-01",
        attended: true,
      },
    ]);
  });
});

describe("who sees a case", () => {
  const one = aCase().scheduled().inviting("NOR").build();

  it.each([
    ["its State", cambodia, "state"],
    ["the Committee", committee, "convenor"],
    ["the ISU", isu, "convenor"],
    ["who was invited", norway, "participant"],
    ["another State", germany, undefined],
    ["someone of an invited State who is no focal point", withRole("observer", "NOR"), undefined],
    ["nobody in particular", anonymous, undefined],
  ])("%s", (_, caller, sight) => {
    if (caller === undefined) throw new Error("No caller");
    expect(sightOf(caller, one)).toBe(sight);
    expect(mayReadCase(caller, one)).toBe(sight !== undefined);
  });
});

describe("a dossier", () => {
  const frozen = aCase().scheduled().inviting("NOR").frozen(1);
  const twice = frozen.approved(1).frozen(2);
  const numbers = (caller = isu, one = twice.build()) =>
    dossiersKnownTo(caller, one).map(({ number }) => number);

  it("waits for its State, which reads it alone", () => {
    expect(readableDossier(focalPoint("KHM"), frozen.build())?.number).toBe(1);
    for (const caller of [committee, isu, focalPoint("NOR")]) {
      expect(readableDossier(caller, frozen.build())).toBeUndefined();
      expect(numbers(caller, frozen.build())).toEqual([]);
    }
  });

  it("that was approved stays what others read while a newer one waits", () => {
    expect(readableDossier(focalPoint("NOR"), twice.build())?.number).toBe(1);
    expect(readableDossier(focalPoint("NOR"), twice.build(), 2)).toBeUndefined();
    expect(readableDossier(focalPoint("KHM"), twice.build())?.number).toBe(2);
    expect(readableDossier(focalPoint("KHM"), twice.build(), 1)?.number).toBe(1);
    expect(numbers()).toEqual([1]);
  });

  it("is approved once, and only where one waits", () => {
    const context = by(focalPoint("KHM"));
    expect(approveDossier(context, twice.build())).toMatchObject({ events: [{ number: 2 }] });
    for (const one of [aCase().scheduled(), frozen.approved(1)])
      expect(refusalOf(approveDossier(context, one.build())).name).toBe(
        "individualised-approach-step-refused",
      );
    const waiting = aCase().build();
    expect(freezeDossier(context, waiting, aFrozenText(1)).ok).toBe(false);
  });
});

describe("a follow-up", () => {
  it.each([
    ["2025-01-20", 3, "2025-04-20"],
    ["2024-11-30", 3, "2025-02-28"],
    ["2023-11-30", 3, "2024-02-29"],
    ["2025-08-31", 6, "2026-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
  ] as const)("of %s after %i months is due on %s", (day, months, due) => {
    expect(monthsAfter(day, months)).toBe(due);
  });

  it("is upcoming on its day, and overdue after it until it is recorded", () => {
    const held = aCase().scheduled().held("2025-01-20");
    const on = (day: string, one = held.build()) => followUpsDue(one, day).map(({ status }) => status);
    expect(on("2025-04-20")).toEqual(["upcoming", "upcoming", "upcoming"]);
    expect(on("2025-04-21")).toEqual(["overdue", "upcoming", "upcoming"]);
    const recorded = held.then({
      type: "follow-up-recorded",
      followUp: { ...aFrozenText(1), month: 3, recordedBy: "committee", words: "Nothing yet." },
    });
    expect(on("2025-08-01", recorded.build())).toEqual(["recorded", "overdue", "upcoming"]);
    const closed = recorded.then({ type: "individualised-approach-closed", outcome: "Two partners." });
    expect(on("2027-01-01", closed.build())).toEqual(["recorded"]);
    expect(on("2027-01-01", aCase().scheduled().build())).toEqual([]);
  });

  it("counts from the approved dossier, or else from the day of the meeting", () => {
    const cutoff = "2025-01-10T08:00:00.000Z";
    const scheduled = aCase().scheduled();
    expect(followedUpSince(scheduled.build())).toBeUndefined();
    expect(followedUpSince(scheduled.frozen(1, cutoff).held("2025-01-20").build())).toBe(
      "2025-01-20T00:00:00.000Z",
    );
    expect(followedUpSince(scheduled.frozen(1, cutoff).approved(1).held("2025-01-20").build())).toBe(cutoff);
  });
});

describe("anonymised notes", () => {
  it.each([
    ["Norway asked.", "Norway"],
    ["It was NORWAY, again.", "Norway"],
    ["the Côte-d’Ivoire delegation", "Côte d'Ivoire"],
    ["cote d ivoire", "Côte d'Ivoire"],
    ["write to sokha@example.org", "sokha@example.org"],
    ["said NOR.", "NOR"],
    ["the org:eu delegation", "org:eu"],
  ])("%s names %s", (text, name) => {
    expect(namesIn(text, [name])).toEqual([name]);
  });

  it.each([
    ["Neither one nor the other.", "NOR"],
    ["A chancellor spoke.", "Chan"],
    ["Partners asked about costs.", "Norway"],
  ])("%s does not name %s", (text, name) => {
    expect(namesIn(text, [name])).toEqual([]);
  });

  it("are refused with each name that stands in them", () => {
    const one = aCase().scheduled().held("2025-01-20").build();
    const notes = {
      text: "Full",
      sharedWithParticipants: false,
      anonymised: { id: "an_1", text: "Norway and Cambodia agreed.", visibility: "public" },
    } as const;
    const decision = recordNotes(by(committee), one, notes, ["Norway", "Cambodia", "Germany"]);
    expect(refusalOf(decision).errors?.map(({ detail }) => detail)).toEqual([
      "It names Norway.",
      "It names Cambodia.",
    ]);
  });
});
