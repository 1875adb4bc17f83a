import { describe, expect, test } from "vitest";
import {
  arrangementStatuses,
  closeExchangeEntry,
  confirmExchangeArrangement,
  confirmExchangeEntry,
  evolveExchangeArrangement,
  evolveExchangeEntry,
  exchangeParties,
  isExchangeAbout,
  isSouthSouth,
  isTriangular,
  nextArrangementStatuses,
  providerCode,
  recordExchangeArrangement,
  recordExchangeEntry,
  reviseExchangeArrangement,
  reviseExchangeEntry,
  stateCode,
  tookPlaceBetween,
} from "../../src/index.ts";
import {
  after,
  anArrangement,
  anExchangeEntry,
  arrangementOf,
  by,
  entryOf,
  eventsOf,
  focalPoint,
  isu,
  noon,
  refused,
} from "../builders/index.ts";

const cambodia = by(focalPoint("KHM"));
const offer = anExchangeEntry("offer", "KHM");

describe("an offer or request", () => {
  const detail = "The entry's days and States do not fit together; each fault says where.";

  test("is recorded, revised, confirmed and closed", () => {
    const entered = after(
      evolveExchangeEntry,
      eventsOf(
        recordExchangeEntry(by(isu), "xe_1", { ...offer, source: { citation: "A letter", verified: true } }),
      ),
    );
    expect(entered).toMatchObject({ status: "open", enteredBy: "isu", content: { side: "offer" } });
    const revised = after(
      evolveExchangeEntry,
      eventsOf(reviseExchangeEntry(cambodia, entered, { ...offer, title: "Another" })),
      entered,
    );
    expect(revised).toMatchObject({ content: { title: "Another" } });
    expect(revised).not.toHaveProperty("source");
    const confirmed = after(evolveExchangeEntry, eventsOf(confirmExchangeEntry(cambodia, revised)), revised);
    expect(confirmed.confirmedAt).toBe(noon);
    const closed = after(
      evolveExchangeEntry,
      eventsOf(closeExchangeEntry(cambodia, confirmed, "Taken up")),
      confirmed,
    );
    expect(closed).toMatchObject({ status: "closed", closedReason: "Taken up" });
    expect(closeExchangeEntry(cambodia, closed)).toMatchObject({
      refusal: { name: "exchange-entry-closed" },
    });
    expect(reviseExchangeEntry(cambodia, closed, offer)).toMatchObject({
      refusal: { name: "exchange-entry-closed" },
    });
  });

  test("is refused with every fault at once", () => {
    const wrong = anExchangeEntry("offer", "KHM", {
      from: "2026-01-02",
      to: "2026-01-01",
      addressees: [stateCode("UKR"), stateCode("KHM")],
    });
    expect(recordExchangeEntry(cambodia, "xe_1", wrong)).toEqual(
      refused("exchange-entry-invalid", detail, [
        ["/to", "It ends before it begins."],
        ["/states/1", "Its owner exchanges with others."],
      ]),
    );
  });

  test("never changes its side or its owner", () => {
    expect(reviseExchangeEntry(cambodia, entryOf(offer), anExchangeEntry("request", "UKR"))).toEqual(
      refused("exchange-entry-invalid", detail, [
        ["/owner", "It is KHM; an entry never changes its owner."],
        ["/side", "It is offer; an entry never changes its side."],
      ]),
    );
  });
});

describe("an arrangement", () => {
  const detail = "The arrangement's parties, days and status do not fit together; each fault says where.";
  const faultsOf = (changes: Parameters<typeof anArrangement>[0]) =>
    recordExchangeArrangement(cambodia, "xa_1", anArrangement(changes));

  test.each([
    ["of others", { owner: stateCode("TCD") }, ["/owner", "Who records it shares, receives or pays."]],
    [
      "with nobody else",
      { recipients: [stateCode("KHM")] },
      ["/recipients", "Nobody exchanges with itself alone."],
    ],
    ["that ends before it begins", { endsOn: "2024-05-12" }, ["/endsOn", "It ends before it begins."]],
    [
      "completed on a day to come",
      { endsOn: "2025-12-31" },
      ["/endsOn", "It ends on a day to come: it is not completed."],
    ],
    [
      "under way from a day to come",
      { status: "under-way", startsOn: "2025-12-30", endsOn: "2025-12-31" },
      ["/startsOn", "It begins on a day to come: it is planned."],
    ],
  ] as const)("%s is refused", (_, changes, fault) => {
    expect(faultsOf(changes)).toEqual(refused("exchange-arrangement-invalid", detail, [[...fault]]));
  });

  test("completed without a last day is refused", () => {
    const { endsOn: _, ...endless } = anArrangement();
    expect(recordExchangeArrangement(cambodia, "xa_1", endless)).toMatchObject({
      refusal: { errors: [{ pointer: "/endsOn", detail: "What is completed has a last day." }] },
    });
  });

  test("goes forward only: from each status to each other", () => {
    for (const from of arrangementStatuses) {
      for (const to of arrangementStatuses) {
        const decision = reviseExchangeArrangement(
          cambodia,
          arrangementOf(anArrangement({ status: from })),
          anArrangement({ status: to }),
        );
        expect(decision.ok, `${from} to ${to}`).toBe(
          from === to || nextArrangementStatuses[from].includes(to),
        );
      }
    }
  });

  test("entered by the ISU is confirmed by its owner", () => {
    const entered = after(
      evolveExchangeArrangement,
      eventsOf(recordExchangeArrangement(by(isu), "xa_1", anArrangement())),
    );
    const confirmed = after(
      evolveExchangeArrangement,
      eventsOf(confirmExchangeArrangement(cambodia, entered)),
      entered,
    );
    expect(confirmed).toMatchObject({ enteredBy: "isu", confirmedAt: noon });
    expect(confirmExchangeArrangement(cambodia, confirmed).ok).toBe(false);
  });

  test("is triangular where a third pays, South-South among affected States", () => {
    const [bilateral, triangular] = [anArrangement(), anArrangement({ payers: [providerCode("JPN")] })];
    expect([bilateral, triangular].map(isTriangular)).toEqual([false, true]);
    expect(isTriangular(anArrangement({ payers: [stateCode("UKR")] }))).toBe(false);
    expect(exchangeParties(triangular)).toEqual(["JPN", "KHM", "UKR"]);
    expect(isSouthSouth(bilateral, () => true)).toBe(true);
    expect(isSouthSouth(bilateral, (code) => code === "KHM")).toBe(false);
  });

  test.each([
    ["completed", "2024-05-17", "2024-12-31", true],
    ["completed", "2024-05-18", "2024-12-31", false],
    ["completed", "2024-01-01", "2024-05-12", false],
    ["planned", "2024-01-01", "2024-12-31", false],
    ["cancelled", "2024-01-01", "2024-12-31", false],
    ["under-way", "2024-01-01", "2024-05-13", true],
  ] as const)("%s took place between %s and %s: %s", (status, firstDay, lastDay, took) => {
    expect(tookPlaceBetween(arrangementOf(anArrangement({ status })), { firstDay, lastDay })).toBe(took);
  });

  test("is about experience, about expertise, or about both", () => {
    const about = (...topics: Parameters<typeof isExchangeAbout>[0]["topics"]) =>
      (["experience", "expertise"] as const).filter((what) => isExchangeAbout({ topics }, what));
    expect(about("border-cooperation")).toEqual(["experience"]);
    expect(about("technological-expertise")).toEqual(["expertise"]);
    expect(about("good-practice", "scientific-expertise")).toEqual(["experience", "expertise"]);
  });
});
