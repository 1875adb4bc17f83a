import { describe, expect, test } from "vitest";
import {
  canSee,
  confirmDonorCoordinationGroup,
  type DonorCoordinationGroup,
  evolveDonorCoordinationGroup,
  isAboutPillar,
  isAboutState,
  leadsOn,
  pillars,
  recordCoordinationMeeting,
  recordDonorCoordinationGroup,
  reviseDonorCoordinationGroup,
  stateCode,
  withdrawDonorCoordinationGroup,
} from "../../src/index.ts";
import {
  aCoordinationMeeting,
  aDonorCoordinationGroup,
  after,
  by,
  eventsOf,
  focalPoint,
  isu,
  noon,
  notParty,
  provider,
  refused,
  states,
  withRole,
} from "../builders/index.ts";

const norway = by(focalPoint("NOR"));
const group = aDonorCoordinationGroup();
const detail =
  "The group's days, members, lead donors and meetings do not fit together; each fault says where.";

const evolved = (
  before: DonorCoordinationGroup,
  decision: ReturnType<typeof reviseDonorCoordinationGroup>,
): DonorCoordinationGroup => after(evolveDonorCoordinationGroup, eventsOf(decision), before);

describe("a donor coordination group", () => {
  test("is recorded as its convener tells it, and by the ISU marked as such", () => {
    expect(eventsOf(recordDonorCoordinationGroup(norway, "dg_1", group.content()))).toEqual([
      {
        type: "donor-coordination-group-recorded",
        id: "dg_1",
        content: group.content(),
        at: noon,
        by: "focal-point-NOR",
      },
    ]);
    const entered = recordDonorCoordinationGroup(by(isu), "dg_1", group.content());
    expect(eventsOf(entered)[0]).toMatchObject({ enteredBy: "isu", onBehalf: true });
  });

  test("is refused with every fault at once", () => {
    const wrong = {
      ...group
        .convenedBy("DEU")
        .among("NOR", "JPN", "NOR")
        .about("KHM")
        .led("UKR", "DEU", "2024-01-01")
        .led("KHM", "NOR", "2024-06-01", "2024-05-31")
        .until("2019-12-31")
        .content(),
      meetings: [
        {
          ...aCoordinationMeeting("1", "2020-01-01", "NOR", "NOR"),
          divisionOfWork: [{ donor: provider("DEU"), state: stateCode("TCD"), work: "Clears" }],
        },
      ],
    };
    expect(recordDonorCoordinationGroup(norway, "dg_1", wrong)).toEqual(
      refused("donor-coordination-group-invalid", detail, [
        ["/dissolvedOn", "It is dissolved before it is established."],
        ["/convener", "DEU convenes the group and is no member of it."],
        ["/members/2", "NOR is there twice."],
        ["/leadDonors/0/state", "The group is not about UKR."],
        ["/leadDonors/0/donor", "DEU leads and is no member of the group."],
        ["/leadDonors/1/to", "It ends before it begins."],
        ["/meetings/0/date", "On 2020-01-01 it was dissolved already, since 2019-12-31."],
        ["/meetings/0/participants/1", "NOR is there twice."],
        ["/meetings/0/divisionOfWork/0/donor", "DEU neither took part nor is a member of the group."],
        ["/meetings/0/divisionOfWork/0/state", "The group is not about TCD."],
      ]),
    );
  });

  test("has one lead donor for a State at a time; whoever led once may have left since", () => {
    const handedOver = group
      .led("KHM", "DEU", "2023-01-01", "2023-12-31")
      .led("KHM", "NOR", "2024-01-01")
      .led("UKR", "JPN", "2024-01-01");
    expect(recordDonorCoordinationGroup(norway, "dg_1", handedOver.content()).ok).toBe(true);
    const twice = handedOver.led("KHM", "JPN", "2030-01-01");
    expect(recordDonorCoordinationGroup(norway, "dg_1", twice.content())).toEqual(
      refused("donor-coordination-group-invalid", detail, [
        ["/leadDonors/3/from", "KHM has another lead donor at the same time."],
      ]),
    );
  });

  test("takes a meeting under a reference of its own, with guests that are no members", () => {
    const once = group.meeting(aCoordinationMeeting("1", "2024-06-01", "NOR", "JPN")).build();
    const meeting = aCoordinationMeeting("2", "2025-01-15", "NOR", "DEU");
    expect(evolved(once, recordCoordinationMeeting(norway, once, meeting)).content.meetings).toEqual([
      ...once.content.meetings,
      meeting,
    ]);
    expect(recordCoordinationMeeting(norway, once, { ...meeting, ref: "1", date: "2026-01-01" })).toEqual(
      refused("donor-coordination-group-invalid", detail, [
        ["/ref", "The group has a meeting 1 already."],
        ["/date", "2026-01-01 is yet to come."],
      ]),
    );
  });

  test("is handed over by a revision that names another convener", () => {
    const before = group.build();
    const next = group.convenedBy("JPN").content();
    const [event] = eventsOf(reviseDonorCoordinationGroup(norway, before, next));
    expect(event).not.toHaveProperty("onBehalf");
    expect(evolved(before, reviseDonorCoordinationGroup(norway, before, next)).content).toEqual(next);
  });

  test("that was withdrawn changes no more, but can still be confirmed", () => {
    const entered = group.enteredByIsu().build();
    const withdrawn = evolved(entered, withdrawDonorCoordinationGroup(by(isu), entered, "Twice"));
    expect(withdrawn).toMatchObject({ status: "withdrawn", closedReason: "Twice" });
    const closed = refused(
      "donor-coordination-group-withdrawn",
      "The group was withdrawn and no longer changes.",
    );
    const meeting = aCoordinationMeeting("1", "2024-06-01", "NOR", "JPN");
    expect(reviseDonorCoordinationGroup(norway, withdrawn, group.content())).toEqual(closed);
    expect(recordCoordinationMeeting(norway, withdrawn, meeting)).toEqual(closed);
    expect(withdrawDonorCoordinationGroup(norway, withdrawn)).toEqual(closed);
    const confirmed = evolved(withdrawn, confirmDonorCoordinationGroup(norway, withdrawn));
    expect(confirmed).toMatchObject({ status: "withdrawn", confirmedAt: noon });
    expect(confirmDonorCoordinationGroup(norway, confirmed)).toEqual(
      refused("already-confirmed", "Nothing is waiting for confirmation by the convener."),
    );
  });

  test("is about what it names, and about everything when it names nothing", () => {
    const [khm, ukr] = states(["KHM", "UKR"]);
    const [pillar, other] = pillars;
    for (const state of [khm, ukr]) if (state) expect(isAboutState(group.build(), state)).toBe(true);
    const narrow = group.about("KHM").build();
    expect(khm && isAboutState(narrow, khm)).toBe(true);
    expect(ukr && isAboutState(narrow, ukr)).toBe(false);
    expect(isAboutPillar(narrow, pillar)).toBe(true);
    const ofOne = { ...narrow, content: { ...narrow.content, pillars: [pillar] } };
    expect(isAboutPillar(ofOne, pillar)).toBe(true);
    expect(isAboutPillar(ofOne, other)).toBe(false);
  });
});

test("leads on a day are those of a group that is there, about the pillar, from the first day to the last", () => {
  const led = group.led("KHM", "JPN", "2024-01-01", "2024-12-31").led("KHM", "NOR", "2025-01-01");
  const on = (built: DonorCoordinationGroup, day: string, code = "KHM") =>
    leadsOn(built, { state: stateCode(code), pillar: "risk-education", day });
  expect(on(led.build(), "2023-12-31")).toEqual([]);
  expect(on(led.build(), "2024-12-31")).toEqual(["JPN"]);
  expect(on(led.build(), "2025-01-01")).toEqual(["NOR"]);
  expect(on(led.build(), "2025-01-01", "UKR")).toEqual([]);
  expect(on(led.until("2025-01-31").build(), "2025-01-30")).toEqual(["NOR"]);
  expect(on(led.until("2025-01-31").build(), "2025-01-31")).toEqual([]);
  expect(on({ ...led.build(), status: "withdrawn" }, "2025-01-01")).toEqual([]);
  const built = led.build();
  const elsewhere = { ...built, content: { ...built.content, pillars: ["victim-assistance" as const] } };
  expect(on(elsewhere, "2025-01-01")).toEqual([]);
});

describe("a record that is shared with others", () => {
  const shared = { owner: provider("NOR"), sharedWith: [provider("JPN")] };

  test.each([
    ["private", true, false, false, false],
    ["committee", true, false, true, false],
    ["states-parties", true, true, true, false],
    ["public", true, true, true, true],
  ] as const)(
    "%s: its members see it: %s, parties: %s, the Committee: %s, others: %s",
    (visibility, member, party, committee, others) => {
      const record = { ...shared, visibility };
      expect(canSee(focalPoint("NOR"), record)).toBe(member);
      expect(canSee(focalPoint("JPN"), record)).toBe(member);
      expect(canSee(focalPoint("DEU"), record)).toBe(party);
      expect(canSee(withRole("committee"), record)).toBe(committee);
      expect(canSee(notParty("LAO"), record)).toBe(others);
      expect(canSee(withRole("observer", "JPN"), record)).toBe(others);
    },
  );

  test("private and entered by the ISU: the ISU sees it too", () => {
    expect(canSee(isu, { ...shared, visibility: "private" })).toBe(false);
    expect(canSee(isu, { ...shared, visibility: "private", enteredBy: "isu" })).toBe(true);
  });
});
