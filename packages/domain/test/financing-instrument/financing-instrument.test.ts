import { describe, expect, test } from "vitest";
import {
  confirmFinancingInstrument,
  evolveFinancingInstrument,
  type FinancingInstrumentContent,
  followingStatuses,
  instrumentStatuses,
  operatedBetween,
  recordFinancingInstrument,
  reviseFinancingInstrument,
} from "../../src/index.ts";
import { after, anInstrument, by, eventsOf, focalPoint, isu, noon, refused } from "../builders/index.ts";

const cambodia = by(focalPoint("KHM"));
const detail = "The instrument's status, days and amounts do not fit together; each fault says where.";
const record = (content: FinancingInstrumentContent) => recordFinancingInstrument(cambodia, "fi_1", content);

/** An instrument of each status that may be recorded so. */
const atStatus = {
  "under-consideration": anInstrument().being("under-consideration"),
  "in-preparation": anInstrument(),
  operating: anInstrument().operating("2024-01-01"),
  closed: anInstrument().operating("2020-01-01", "2024-12-31"),
  "not-pursued": anInstrument().being("not-pursued"),
};

describe("a financing instrument", () => {
  test("is recorded as it is told, and by the ISU marked as such until its owner confirms", () => {
    const content = anInstrument().figure("planned", 2027, "10.00").content();
    expect(eventsOf(record(content))).toEqual([
      { type: "financing-instrument-recorded", id: "fi_1", content, at: noon, by: "focal-point-KHM" },
    ]);
    const entered = after(
      evolveFinancingInstrument,
      eventsOf(recordFinancingInstrument(by(isu), "fi_1", content)),
    );
    expect(entered.enteredBy).toBe("isu");
    const confirmed = after(
      evolveFinancingInstrument,
      eventsOf(confirmFinancingInstrument(cambodia, entered)),
      entered,
    );
    expect(confirmed.confirmedAt).toBe(noon);
    expect(confirmFinancingInstrument(cambodia, confirmed)).toMatchObject({
      refusal: { name: "already-confirmed" },
    });
  });

  test.each([
    [
      "operation without a first day",
      anInstrument().being("operating"),
      ["/operatesFrom", "What is operating has a first day."],
    ],
    [
      "operation from a day to come",
      anInstrument().operating("2025-03-01"),
      ["/operatesFrom", "Its first day is not yet: it is in preparation."],
    ],
    [
      "an end before its beginning",
      anInstrument().operating("2024-06-01", "2024-05-31"),
      ["/operatesTo", "It ends before it begins."],
    ],
    [
      "an end to come of what is closed",
      anInstrument().operating("2024-06-01", "2025-12-31"),
      ["/operatesTo", "Its last day is not yet: it still operates."],
    ],
    [
      "a first day of what does not operate",
      anInstrument().operating("2024-06-01").being("in-preparation"),
      ["/operatesFrom", "What is in-preparation does not operate yet."],
    ],
    [
      "two figures of one measure for a year",
      anInstrument()
        .figure("raised", "2024-2025", "1.00")
        .figure("planned", 2025, "1.00")
        .figure("raised", 2025, "1.00"),
      ["/amounts/2/year", "2025 has two amounts raised."],
    ],
  ] as const)("is refused with %s", (_, instrument, fault) => {
    expect(record(instrument.content())).toEqual(
      refused("financing-instrument-invalid", detail, [[...fault]]),
    );
  });

  test("goes forward only: from each status to each other", () => {
    for (const from of instrumentStatuses) {
      for (const to of instrumentStatuses) {
        const decision = reviseFinancingInstrument(cambodia, atStatus[from].build(), atStatus[to].content());
        expect(decision.ok, `${from} to ${to}`).toBe(from === to || followingStatuses[from].includes(to));
      }
    }
  });

  test("never changes its owner", () => {
    expect(
      reviseFinancingInstrument(cambodia, anInstrument().build(), anInstrument().of("UKR").content()),
    ).toEqual(
      refused("financing-instrument-invalid", detail, [
        ["/owner", "The instrument is KHM's; it never changes its owner."],
      ]),
    );
  });

  test("a revision without a source leaves none behind", () => {
    const source = { citation: "A note", verified: true };
    const content = anInstrument().content();
    const before = after(evolveFinancingInstrument, eventsOf(record({ ...content, source })));
    const revised = eventsOf(reviseFinancingInstrument(cambodia, before, content));
    expect(after(evolveFinancingInstrument, revised, before)).not.toHaveProperty("source");
  });

  test.each([
    ["2023-12-31", "2023-12-31", false],
    ["2024-01-01", "2024-01-01", true],
    ["2024-12-31", "2025-12-31", true],
    ["2025-01-01", "2025-12-31", false],
  ])("that operated in 2024 did so between %s and %s: %s", (firstDay, lastDay, operated) => {
    const instrument = anInstrument().operating("2024-01-01", "2024-12-31").build();
    expect(operatedBetween(instrument, { firstDay, lastDay })).toBe(operated);
  });

  test("that was never operating operated on no day, and one without an end still does", () => {
    const everything = { firstDay: "1990-01-01", lastDay: "2100-12-31" };
    expect(operatedBetween(anInstrument().build(), everything)).toBe(false);
    const late = { firstDay: "2090-01-01", lastDay: "2090-12-31" };
    expect(operatedBetween(anInstrument().operating("2024-01-01").build(), late)).toBe(true);
  });
});
