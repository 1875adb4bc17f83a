import { stateCode } from "@angkor/domain";
import { describe, expect, it } from "vitest";
import { aPledge, aRequirement, cancelled } from "../../../domain/test/builders/index.ts";
import { needsOf, offersOf } from "../../src/eligibility/index.ts";
import { asks, interested, needOf, offerOf, same, theNeed, thePledge } from "./builders.ts";
import { excluded, fits, told } from "./telling.ts";

const pledge = offerOf(thePledge());
const need = needOf(theNeed());

describe("own-state", () => {
  it("a State assists others, never itself", () => {
    expect(told(pledge, need, "own-state")).toEqual(
      fits("own-state", "The assistance comes from Norway, for Ukraine."),
    );
    expect(
      told(offerOf(thePledge().of("UKR").earmarkedFor().forPillars()), need, "own-state", asks("isu")),
    ).toEqual(
      excluded(
        "own-state",
        "Ukraine can't assist itself: its own money is a national contribution of its work plan.",
      ),
    );
  });
});

describe("state", () => {
  it.each([
    [
      "earmarked",
      offerOf(thePledge().earmarkedFor("KHM", "UKR")),
      "The pledge is earmarked for Cambodia and Ukraine.",
    ],
    [
      "softly",
      offerOf(thePledge().earmarked("softly").earmarkedFor()),
      "The pledge is softly earmarked and open to any State, Ukraine included.",
    ],
    [
      "unearmarked",
      offerOf(thePledge().unearmarked()),
      "The pledge is unearmarked and open to any State, Ukraine included.",
    ],
    ["interests", interested({ states: [stateCode("UKR")] }), "The interest is for Ukraine."],
    ["open interests", interested({}), "The interest is open to any State, Ukraine included."],
  ])("fits: %s", (_, offer, reason) => {
    expect(told(offer, need, "state")).toEqual(fits("state", reason));
  });

  it("excludes another State, with the level of earmarking", () => {
    const offer = offerOf(thePledge().earmarked("tightly").earmarkedFor("KHM", "AGO"));
    expect(told(offer, need, "state")).toEqual(
      excluded("state", "The pledge is tightly earmarked for Angola and Cambodia, not for Ukraine."),
    );
  });
});

describe("pillar", () => {
  it("fits or excludes with the level of earmarking", () => {
    expect(told(pledge, need, "pillar")).toEqual(
      fits("pillar", "The pledge is earmarked for survey and clearance."),
    );
    expect(told(offerOf(thePledge().forPillars()), need, "pillar").reason).toBe(
      "The pledge is earmarked and open to any pillar, survey and clearance included.",
    );
    expect(told(pledge, needOf(theNeed().for("victim-assistance")), "pillar")).toEqual(
      excluded("pillar", "The pledge is earmarked for survey and clearance, not for victim assistance."),
    );
  });
});

describe("pooled-fund", () => {
  it("leaves what is pledged to a fund to the fund", () => {
    expect(told(pledge, need, "pooled-fund")).toEqual(
      fits("pooled-fund", "The pledge is for no pooled fund."),
    );
    expect(told({ ...pledge, pooled: true }, need, "pooled-fund")).toEqual(
      excluded("pooled-fund", "The pledge is for a pooled fund, which allocates it itself."),
    );
  });
});

describe("specific-requirement", () => {
  it("fits the requirements that the pledge names, and tells nothing of others", () => {
    expect(told(pledge, need, "specific-requirement").reason).toBe(
      "The pledge is for no requirement in particular.",
    );
    expect(told(offerOf(thePledge().onlyFor("ar_1", "ar_2")), need, "specific-requirement")).toEqual(
      fits("specific-requirement", "The pledge names this requirement."),
    );
    expect(told(offerOf(thePledge().onlyFor("ar_2", "ar_3")), need, "specific-requirement")).toEqual(
      excluded("specific-requirement", "The pledge is only for 2 other requirements."),
    );
  });
});

describe("kind-of-assistance", () => {
  it("money meets a need for money, and each kind its own", () => {
    expect(told(pledge, need, "kind-of-assistance")).toEqual(
      fits("kind-of-assistance", "Money is offered, and money is asked for."),
    );
    const training = needOf(aRequirement().inKind("training").asking(2026, "0.00"));
    expect(told(pledge, training, "kind-of-assistance")).toEqual(
      excluded("kind-of-assistance", "Money is offered; training is asked for."),
    );
    expect(told(offerOf(aPledge().inKind("training")), training, "kind-of-assistance").eligible).toBe(true);
    expect(told(interested({}), training, "kind-of-assistance").reason).toBe(
      "Any kind of assistance is offered; training is asked for.",
    );
    expect(told(interested({ kinds: ["equipment", "expertise"] }), training, "kind-of-assistance")).toEqual(
      excluded("kind-of-assistance", "Equipment and expertise are offered; training is asked for."),
    );
  });
});

describe("availability-years", () => {
  const of2026 = needOf(theNeed());
  const undivided = needOf(aRequirement().asking("2026-2028", "6.00"));
  it.each([
    ["its own year", thePledge(), of2026, "Money is available in 2026, when it is needed."],
    [
      "an undivided tranche",
      aPledge().giving("2025-2027", "4.00"),
      of2026,
      "Money of 2025-2027 serves 2026: they share a year.",
    ],
    ["an undivided need", thePledge(), undivided, "Money of 2026 serves 2026-2028: they share a year."],
    [
      "carry-over",
      aPledge().giving(2025, "4.00").carryingOver(),
      of2026,
      "Money of 2025 may be carried over to 2026.",
    ],
    [
      "front-loading",
      aPledge().giving(2027, "4.00").raisedBy("front-loaded"),
      of2026,
      "Money of 2027 may be used in 2026 already: the pledge is front-loaded.",
    ],
    [
      "payment after use",
      aPledge().giving(2027, "4.00", 2030),
      of2026,
      "Money of 2027 may be used in 2026 already: the pledge is front-loaded.",
    ],
    [
      "no years",
      aPledge().inKind("financial"),
      of2026,
      "The pledge is bound to no year; the need is for 2026.",
    ],
  ] as const)("fits: %s", (_, builder, line, reason) => {
    expect(told(offerOf(builder), line, "availability-years")).toEqual(fits("availability-years", reason));
  });

  it.each([
    [
      "a later year",
      aPledge().giving(2025, "4.00").raisedBy("front-loaded"),
      "Money of 2025 can't be used in 2026: the pledge does not allow carry-over.",
    ],
    [
      "an earlier year",
      aPledge().giving(2027, "4.00").carryingOver(),
      "Money of 2027 can't be used in 2026 yet: the pledge is not front-loaded.",
    ],
  ] as const)("excludes %s", (_, builder, reason) => {
    expect(told(offerOf(builder), of2026, "availability-years")).toEqual(
      excluded("availability-years", reason),
    );
  });

  it("of interests are those the donor states", () => {
    expect(told(interested({ years: { from: 2027, to: 2028 } }), of2026, "availability-years")).toEqual(
      excluded("availability-years", "The interest is in 2027-2028; the need is for 2026."),
    );
  });
});

describe("visibility", () => {
  it("the caller sees both, or is told nothing else of the pair", () => {
    const hidden = needOf(theNeed().seenBy("committee"));
    expect(told(pledge, hidden, "visibility", asks("committee"))).toEqual(
      fits("visibility", "You may see both records."),
    );
    expect(told(pledge, hidden, "visibility")).toEqual(
      excluded("visibility", "You may not see both records."),
    );
    const secret = offerOf(thePledge().of("DEU").seenBy("private").earmarkedFor("KHM"));
    expect(told(secret, need, "visibility")).toEqual(excluded("visibility", "You may not see both records."));
  });
});

describe("still-open", () => {
  it("there is money left, and something left to ask for", () => {
    expect(told(pledge, need, "still-open")).toEqual(
      fits("still-open", "USD 4 million is outstanding, and USD 6 million of the need is open."),
    );
    expect(
      told(offerOf(thePledge(), { 2026: 0n }), needOf(theNeed(), { 2026: 600_000_000n }), "still-open"),
    ).toEqual(
      excluded("still-open", "All of the pledge for 2026 is committed. Nothing more is asked for in 2026."),
    );
  });

  it("a cancelled pledge and a withdrawn need are not", () => {
    const [gone] = offersOf(cancelled(thePledge().build()), { 2026: 1n }, same);
    const [withdrawn] = needsOf({ ...theNeed().build(), status: "withdrawn" }, {}, same);
    if (gone === undefined || withdrawn === undefined) throw new Error("One of each");
    expect(told(gone, withdrawn, "still-open")).toEqual(
      excluded("still-open", "The pledge was cancelled. The need is withdrawn."),
    );
  });

  it.each([
    ["without years", aPledge().inKind("expertise")],
    ["of a year", aPledge().inKind("expertise").giving(2026, "0.00")],
  ])("assistance in kind %s needs no amount", (_, pledge) => {
    const asked = needOf(aRequirement().inKind("expertise").asking(2026, "0.00"));
    expect(told(offerOf(pledge), asked, "still-open")).toEqual(
      fits("still-open", "The offer stands, and the need is open."),
    );
  });

  it("assistance in kind with a value is used up when all of it is committed", () => {
    const [spent] = offersOf(aPledge().inKind("expertise").giving(2026, "5.00").build(), { 2026: 0n }, same);
    const asked = needOf(aRequirement().inKind("expertise").asking(2026, "0.00"));
    if (spent === undefined) throw new Error("One tranche");
    expect(told(spent, asked, "still-open")).toEqual(
      excluded("still-open", "All of the pledge for 2026 is committed."),
    );
  });
});

describe("a pair", () => {
  it("tells every rule that excludes it", () => {
    const offer = offerOf(aPledge().earmarkedFor("KHM").forPillars("victim-assistance").giving(2025, "1.00"));
    expect(told(offer, need, "state").excluding).toEqual(["state", "pillar", "availability-years"]);
  });
});
