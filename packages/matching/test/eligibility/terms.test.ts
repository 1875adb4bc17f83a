import { describe, expect, it } from "vitest";
import { needOf, norwayAsks, offerOf, theNeed, thePledge } from "./builders.ts";
import { excluded, fits, told } from "./telling.ts";

const pledge = offerOf(thePledge());
const need = needOf(theNeed());

describe("channel", () => {
  const through = (...channels: readonly string[]) => offerOf(thePledge().onCondition({ channels }));
  const by = (...channels: readonly string[]) => needOf(theNeed().deliveredBy({ channels }));
  it.each([
    ["none asked", pledge, by("41126"), "The pledge asks for no channel of delivery in particular."],
    [
      "any possible",
      through("41126", "21000"),
      need,
      "The pledge goes through channel 41126 or 21000; the need is open to any.",
    ],
    ["the same", through("41126"), by("23000", "41126"), "Both can go through channel 41126."],
    ["a group and its member", through("41000"), by("41126"), "Both can go through channel 41126."],
    ["a member and its group", through("21016"), by("20000"), "Both can go through channel 21016."],
  ])("fits: %s", (_, offer, line, reason) => {
    expect(told(offer, line, "channel")).toEqual(fits("channel", reason));
  });

  it.each([
    ["another", through("41126"), by("41114", "23000")],
    ["another group", through("41000"), by("47123")],
    ["a code that is no group", through("12001"), by("12000x")],
  ])("excludes %s", (_, offer, line) => {
    expect(told(offer, line, "channel")).toEqual(
      excluded(
        "channel",
        `The pledge must go through channel ${offer.channels[0]}; the need can be met through ${line.channels.join(" or ")}.`,
      ),
    );
  });
});

describe("local-organisations", () => {
  it("a condition of the pledge that the need must state", () => {
    const local = offerOf(thePledge().onCondition({ localOrganisations: true }));
    expect(told(pledge, need, "local-organisations").reason).toBe(
      "The pledge is not only for national or local organisations.",
    );
    expect(
      told(local, needOf(theNeed().deliveredBy({ localOrganisations: true })), "local-organisations"),
    ).toEqual(
      fits("local-organisations", "National or local organisations implement it, as the provider asks."),
    );
    expect(told(local, need, "local-organisations")).toEqual(
      excluded(
        "local-organisations",
        "The pledge is only for national or local organisations; the need does not say that such implement it.",
      ),
    );
  });
});

describe("validity-dates", () => {
  it("both stand on the day, the last one included", () => {
    const on = norwayAsks.on;
    const offer = offerOf(thePledge().onCondition({ validUntil: on }));
    expect(told(offer, needOf(theNeed().until(on)), "validity-dates")).toEqual(
      fits("validity-dates", "Both stand on 2026-11-21."),
    );
    const past = offerOf(thePledge().onCondition({ validUntil: "2026-11-20" }));
    expect(told(past, needOf(theNeed().until("2026-10-01")), "validity-dates")).toEqual(
      excluded("validity-dates", "The pledge was valid until 2026-11-20. The need stood until 2026-10-01."),
    );
  });
});
