import {
  commitmentEffects,
  createLedger,
  type FlagEntry,
  type Pillar,
  pledgeEffects,
  recordCommitment,
  type State,
  stateCode,
} from "@angkor/domain";
import { describe, expect, it } from "vitest";
import { aCommitment, aPledge, by, eventsOf, focalPoint, isu } from "../../../domain/test/builders/index.ts";
import { partnershipsOf, presencesOf, treatyDeadline } from "../../src/ranking/index.ts";

const flag = (
  name: FlagEntry["flag"],
  deadline?: string,
  from = "2000-01-01",
  until?: string,
): FlagEntry => ({
  flag: name,
  from,
  ...(until !== undefined && { until }),
  ...(deadline !== undefined && { deadline }),
  reason: "Reported",
  source: { citation: "Roster", verified: true },
});

const aState = (...flags: readonly FlagEntry[]): State => ({
  iso3: stateCode("UKR"),
  name: "Ukraine",
  flags,
  updatedAt: "2026-01-01T00:00:00.000Z",
});

describe("a treaty deadline", () => {
  const state = aState(
    flag("article5", "2033-12-01"),
    flag("article5", "2026-12-01", "2000-01-01", "2024-01-01"),
    flag("article4", "2024-06-01"),
    flag("victimAssistance"),
  );
  it.each<[Pillar, ReturnType<typeof treatyDeadline>]>([
    ["survey-clearance", { article: "Article 5", day: "2033-12-01" }],
    ["risk-education", { article: "Article 5", day: "2033-12-01" }],
    ["stockpile-destruction", { article: "Article 4", day: "2024-06-01" }],
    ["cross-cutting", { article: "Article 4", day: "2024-06-01" }],
    ["unspecified", { article: "Article 4", day: "2024-06-01" }],
    ["victim-assistance", undefined],
  ])("for %s", (pillar, deadline) => {
    expect(treatyDeadline(state, pillar, "2026-11-21")).toEqual(deadline);
  });
});

const paid = () => {
  const commitments = [
    aCommitment().named("co_1").giving(2025, "5.00"),
    aCommitment().named("co_2").giving("2024-2026", "7.00").seenBy("private"),
    aCommitment().named("co_3").to(["UKR", "KHM"], "survey-clearance").giving(2025, "9.00"),
    aCommitment().named("co_4").to(["UKR"]).giving(2025, "2.00"),
  ];
  const effects = commitments.map((builder) => {
    const [event] = eventsOf(recordCommitment(by(focalPoint("NOR")), builder.command()));
    if (event === undefined) throw new Error("Accepted");
    return commitmentEffects(event, builder.build());
  });
  const pledge = aPledge().giving(2026, "3.00").build();
  const announced = {
    type: "pledge-announced",
    id: "pl_1",
    content: pledge.content,
    rate: pledge.rate,
    at: pledge.createdAt,
    by: "x",
  } as const;
  return createLedger([...effects, pledgeEffects(undefined, announced, pledge)]).toProviderPositions();
};

const minorOf = ({ minor }: { readonly minor: bigint }) => minor;

describe("past partnerships", () => {
  it("are what one State alone was given, as far as the caller may see it; pledges are none", () => {
    const told = (caller: ReturnType<typeof focalPoint>) =>
      partnershipsOf(paid(), caller, minorOf).map(({ pillar, span, amount }) => [
        pillar,
        span.from,
        span.to,
        amount,
      ]);
    expect(told(isu)).toEqual([
      [undefined, 2025, 2025, 200n],
      ["survey-clearance", 2025, 2025, 500n],
    ]);
    expect(told(focalPoint("NOR"))).toEqual([
      [undefined, 2025, 2025, 200n],
      ["survey-clearance", 2024, 2026, 700n],
      ["survey-clearance", 2025, 2025, 500n],
    ]);
  });
});

describe("presences", () => {
  it("are what each provider pledged and committed to one place, as far as the caller may see it", () => {
    expect(
      presencesOf(paid(), focalPoint("KHM"), minorOf).map(({ destination, span, pledged, committed }) => [
        destination.states.join("+"),
        span.from,
        pledged,
        committed,
      ]),
    ).toEqual([
      ["KHM+UKR", 2025, 0n, 900n],
      ["UKR", 2025, 0n, 500n],
      ["UKR", 2026, 300n, 0n],
      ["UKR", 2025, 0n, 200n],
    ]);
  });
});
