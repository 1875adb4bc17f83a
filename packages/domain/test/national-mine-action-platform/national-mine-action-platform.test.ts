import { describe, expect, test } from "vitest";
import {
  confirmNationalMineActionPlatform,
  coordinationParts,
  evolveNationalMineActionPlatform,
  isStandingOn,
  metStakeholders,
  metWith,
  type NationalMineActionPlatform,
  type NationalMineActionPlatformContent,
  recordNationalMineActionPlatform,
  recordPlatformMeeting,
  reviseNationalMineActionPlatform,
  type StakeholderKind,
  stakeholderKinds,
  withdrawNationalMineActionPlatform,
} from "../../src/index.ts";
import {
  after,
  aNationalMineActionPlatform,
  aPlatformMeeting,
  by,
  eventsOf,
  focalPoint,
  isu,
  noon,
  refused,
} from "../builders/index.ts";

const cambodia = by(focalPoint("KHM"));
const platform = aNationalMineActionPlatform();
const detail = "The platform's days, members and meetings do not fit together; each fault says where.";

const record = (content: NationalMineActionPlatformContent) =>
  recordNationalMineActionPlatform(cambodia, "np_1", content);
const evolved = (
  before: NationalMineActionPlatform,
  decision: ReturnType<typeof reviseNationalMineActionPlatform>,
): NationalMineActionPlatform => after(evolveNationalMineActionPlatform, eventsOf(decision), before);

describe("a National Mine Action Platform", () => {
  test("is recorded as it is declared, and by the ISU marked as such", () => {
    expect(eventsOf(record(platform.content()))).toEqual([
      {
        type: "national-mine-action-platform-recorded",
        id: "np_1",
        content: platform.content(),
        at: noon,
        by: "focal-point-KHM",
      },
    ]);
    const entered = recordNationalMineActionPlatform(by(isu), "np_1", platform.content());
    expect(eventsOf(entered)[0]).toMatchObject({ enteredBy: "isu", onBehalf: true });
  });

  test("is refused with every fault at once", () => {
    const met = aPlatformMeeting("1", "2024-06-01", "ministry", "ministry");
    const wrong = {
      ...platform.standing("2024-01-01", "2023-12-31").content(),
      members: met.participants,
      meetings: [
        met,
        aPlatformMeeting("1", "2026-01-01"),
        {
          ...aPlatformMeeting("2", "2023-06-01"),
          followUps: [
            { action: "Report", responsible: "Authority", doneOn: "2023-05-31" },
            { action: "Report", responsible: "Authority", doneOn: "2025-03-01" },
          ],
        },
      ],
    };
    expect(record(wrong)).toEqual(
      refused("national-mine-action-platform-invalid", detail, [
        ["/dissolvedOn", "It is dissolved before it is established."],
        ["/members/1", "ministry, A body, ministry is there twice."],
        ["/meetings/1/ref", "1 is there twice."],
        ["/meetings/0/date", "On 2024-06-01 it was dissolved already, since 2023-12-31."],
        ["/meetings/0/participants/1", "ministry, A body, ministry is there twice."],
        ["/meetings/1/date", "2026-01-01 is yet to come."],
        ["/meetings/1/date", "On 2026-01-01 it was dissolved already, since 2023-12-31."],
        ["/meetings/2/date", "2023-06-01 lies before it was established, on 2024-01-01."],
        ["/meetings/2/followUps/0/doneOn", "It was done before the meeting agreed on it."],
        ["/meetings/2/followUps/1/doneOn", "2025-03-01 is yet to come."],
      ]),
    );
  });

  test("takes a meeting under a reference of its own, while it is there", () => {
    const meeting = aPlatformMeeting("2", "2025-01-15", "ministry");
    const once = platform.meeting(aPlatformMeeting("1", "2024-06-01", "ministry")).build();
    expect(evolved(once, recordPlatformMeeting(cambodia, once, meeting)).content.meetings).toEqual([
      ...once.content.meetings,
      meeting,
    ]);
    expect(recordPlatformMeeting(cambodia, once, { ...meeting, ref: "1", date: "2019-12-31" })).toEqual(
      refused("national-mine-action-platform-invalid", detail, [
        ["/ref", "The platform has a meeting 1 already."],
        ["/date", "2019-12-31 lies before it was established, on 2020-01-01."],
      ]),
    );
  });

  test("is revised whole, and keeps its State", () => {
    const revision = platform.standing("2020-01-01", "2025-01-31").content();
    const before = platform.build();
    const revised = evolved(before, reviseNationalMineActionPlatform(cambodia, before, revision));
    expect(revised).toMatchObject({ status: "recorded", content: revision, createdAt: noon });
    expect(reviseNationalMineActionPlatform(by(isu), before, platform.of("UKR").content())).toEqual(
      refused("national-mine-action-platform-invalid", detail, [
        ["/state", "The platform is KHM's; a platform never changes its State."],
      ]),
    );
  });

  test("that was withdrawn changes no more, but can still be confirmed", () => {
    const entered = platform.enteredByIsu().build();
    const withdrawn = evolved(entered, withdrawNationalMineActionPlatform(by(isu), entered, "Twice"));
    expect(withdrawn).toMatchObject({ status: "withdrawn", closedReason: "Twice" });
    const closed = refused(
      "national-mine-action-platform-withdrawn",
      "The platform was withdrawn and no longer changes.",
    );
    const meeting = aPlatformMeeting("1", "2024-06-01", "ministry");
    expect(reviseNationalMineActionPlatform(cambodia, withdrawn, platform.content())).toEqual(closed);
    expect(recordPlatformMeeting(cambodia, withdrawn, meeting)).toEqual(closed);
    expect(withdrawNationalMineActionPlatform(cambodia, withdrawn)).toEqual(closed);
    const confirmed = evolved(withdrawn, confirmNationalMineActionPlatform(cambodia, withdrawn));
    expect(confirmed).toMatchObject({ status: "withdrawn", confirmedAt: noon });
    expect(confirmNationalMineActionPlatform(cambodia, confirmed)).toEqual(
      refused("already-confirmed", "Nothing is waiting for confirmation by the State."),
    );
  });
});

test.each([
  ["2019-12-31", false],
  ["2020-01-01", true],
  ["2024-12-30", true],
  ["2024-12-31", false],
])("a platform of 2020 that was dissolved on 31 December 2024 stands on %s: %s", (day, stands) => {
  const built = platform.standing("2020-01-01", "2024-12-31").build();
  expect(isStandingOn(built, day)).toBe(stands);
  expect(isStandingOn({ ...built, status: "withdrawn" }, day)).toBe(false);
});

test("a meeting is with whom its participants are of; others are none of the three", () => {
  const parts: Readonly<Record<StakeholderKind, readonly string[]>> = {
    ministry: ["national"],
    "affected-community": ["national"],
    "survivors-organisation": ["national"],
    "national-ngo": ["national"],
    "international-ngo": ["international"],
    "united-nations": ["international"],
    "donor-state": ["statesParties"],
    other: [],
  };
  for (const kind of stakeholderKinds) {
    const meeting = aPlatformMeeting("1", "2024-06-01", kind);
    expect(coordinationParts.filter((part) => metWith(meeting, part))).toEqual(parts[kind]);
    expect(metStakeholders(meeting)).toBe(kind !== "other");
  }
});
