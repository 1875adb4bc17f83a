import {
  type AssistanceRequirement,
  assistanceKinds,
  type Caller,
  dollarRate,
  type Funded,
  modalities,
  type Outstanding,
  type Pledge,
  parseSpanKey,
  pillars,
  type RequirementId,
  spanKey,
  stateCode,
  tranches,
  usd,
  visibilities,
} from "@angkor/domain";
import fc from "fast-check";
import { focalPoint, notParty, withRole } from "../../../domain/test/builders/index.ts";

const some = <Value>(values: readonly Value[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength }).map((chosen) => [...chosen].sort());

const mostly = <Value>(usual: Value, others: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: others });

const receivers = ["UKR", "KHM", "AGO"].map(stateCode);
const donors = ["NOR", "DEU", "UKR"].map(stateCode);
const fewPillars = pillars.slice(0, 3);
const channelCodes = ["41126", "41000", "23000", "20000"];
const layouts = [["2026"], ["2025", "2026"], ["2026-2027"], ["2025", "2027-2028"]];
const kind = mostly("financial" as const, fc.constantFrom(...assistanceKinds));
const visibility = mostly("public" as const, fc.constantFrom(...visibilities));
const day = mostly(undefined, fc.constantFrom("2026-11-20", "2026-11-21"));
const local = mostly(undefined, fc.constant(true as const));
const ids = ["ar_0", "ar_1", "ar_2"] as const satisfies readonly RequirementId[];
const amount = fc.bigInt(1n, 900n);
const stamps = { createdAt: "2026-01-01T00:00:00.000Z", updatedAt: "2026-01-01T00:00:00.000Z" };

export const callers: fc.Arbitrary<Caller> = fc.constantFrom(
  focalPoint("NOR"),
  focalPoint("UKR"),
  notParty("DEU"),
  withRole("isu"),
  withRole("committee"),
);

/** A pledge with what is outstanding of it: nothing, a part or all of each tranche. */
export const pledgeAndOutstanding: fc.Arbitrary<{ pledge: Pledge; outstanding: Outstanding }> = fc
  .record({
    donor: fc.constantFrom(...donors),
    kind,
    states: some(receivers, 2),
    pillars: some(fewPillars, 2),
    requirements: mostly<RequirementId[]>([], some(ids, 2)),
    toFund: mostly(false, fc.boolean()),
    layout: fc.constantFrom(...layouts),
    amount,
    left: fc.constantFrom(0n, 40n, 100n, 100n),
    modality: fc.constantFrom(...modalities),
    carryOver: fc.boolean(),
    channels: mostly(undefined, some(channelCodes, 2)),
    local,
    validUntil: day,
    visibility,
    cancelled: mostly(false, fc.constant(true)),
  })
  .map((made) => {
    const { states, channels, validUntil } = made;
    const content: Pledge["content"] = {
      donor: made.donor,
      title: "A pledge",
      kind: made.kind,
      currency: usd,
      earmarking: "earmarked",
      targets: { states: states.filter((state) => state !== made.donor), pillars: made.pillars },
      ...(made.requirements.length > 0 && { requirements: made.requirements }),
      ...(made.toFund && { fundId: "fi_1" as const }),
      schedule: made.layout.map((name) => {
        const span = parseSpanKey(name);
        return { payment: span, availability: span, minor: made.amount };
      }),
      modality: made.modality,
      carryOver: made.carryOver,
      conditions: {
        ...(channels !== undefined && { channels }),
        ...(made.local && { localOrganisations: made.local }),
        ...(validUntil !== undefined && { validUntil }),
      },
      visibility: made.visibility,
    };
    const outstanding = Object.fromEntries(
      Object.entries(tranches(content)).map(([name, whole]) => [name, (whole * made.left) / 100n]),
    );
    return {
      pledge: {
        id: "pl_1",
        status: made.cancelled ? "cancelled" : "announced",
        content,
        rate: dollarRate,
        visibility: made.visibility,
        ...stamps,
      },
      outstanding,
    };
  });

/** A requirement with what was committed to it: nothing, a part or all of each line. */
export const requirementAndFunded: fc.Arbitrary<{ requirement: AssistanceRequirement; funded: Funded }> = fc
  .record({
    id: fc.constantFrom(...ids),
    state: fc.constantFrom(...receivers),
    pillar: fc.constantFrom(...fewPillars),
    kind,
    layout: fc.constantFrom(...layouts),
    amount,
    met: fc.constantFrom(0n, 0n, 60n, 100n),
    channels: mostly(undefined, some(channelCodes, 2)),
    local,
    validUntil: day,
    visibility,
    status: mostly("open" as const, fc.constantFrom("closed" as const, "withdrawn" as const)),
  })
  .map((made) => {
    const { channels, validUntil } = made;
    const lines = made.layout.map((name) => ({
      span: parseSpanKey(name),
      original: made.amount,
      revised: made.amount,
    }));
    return {
      requirement: {
        id: made.id,
        status: made.status,
        state: made.state,
        pillar: made.pillar,
        kind: made.kind,
        title: "A need",
        currency: usd,
        ...(validUntil !== undefined && { validUntil }),
        delivery: {
          ...(channels !== undefined && { channels }),
          ...(made.local && { localOrganisations: made.local }),
        },
        lines,
        visibility: made.visibility,
        ...stamps,
      },
      funded: Object.fromEntries(
        lines.map(({ span, revised }) => [spanKey(span), (revised * made.met) / 100n]),
      ),
    };
  });
