import {
  type EventBase,
  type ExchangeArrangement,
  type ExchangeArrangementEvent,
  type ExchangeEntry,
  type ExchangeEntryEvent,
  evolveExchangeArrangement,
  evolveExchangeEntry,
  evolveFinancingInstrument,
  evolveFundAllocation,
  type FinancingInstrument,
  type FinancingInstrumentContent,
  type FinancingInstrumentEvent,
  type FundAllocation,
  type FundAllocationEvent,
  providerCode,
  stateCode,
} from "@angkor/domain";
import { describe, expect, test } from "vitest";
import { anArrangement, anExchangeEntry, anInstrument } from "../../domain/test/builders/index.ts";
import type { Kept } from "../../domain/test/histories/world.ts";
import {
  type Aggregate,
  exchangeArrangements,
  exchangeEntries,
  financingInstruments,
  fundAllocations,
  toJson,
} from "../src/index.ts";
import { noon } from "./records.ts";

const roundTrip = <State, Event extends EventBase>(
  aggregate: Aggregate<State, Event>,
  records: Iterable<Kept<State, Event>>,
): void => {
  for (const { state, events } of records) {
    expect(aggregate.decodeState(JSON.parse(aggregate.encodeState(state)))).toEqual(state);
    for (const event of events) expect(aggregate.decodeEvent(JSON.parse(toJson(event)))).toEqual(event);
  }
};

describe("what is stored of finance and exchange reads back as it was", () => {
  test("for an offer of experience, an arrangement, and each of their events", () => {
    const source = { citation: "A letter", verified: true };
    const content = anExchangeEntry("offer", "KHM", {
      description: "Ten years of it",
      addressees: [stateCode("UKR")],
      languages: ["en"],
      levels: ["regional"],
      from: "2025-01-01",
      to: "2025-12-31",
      bearsCosts: false,
      contact: { name: "Desk", organisation: "Authority", email: "desk@example.org" },
      source,
    });
    const stamp = { at: noon, by: "isu", onBehalf: true as const };
    const events: ExchangeEntryEvent[] = [
      { type: "exchange-entry-recorded", id: "xe_1", content, enteredBy: "isu", ...stamp },
      { type: "exchange-entry-revised", content, ...stamp },
      { type: "exchange-entry-confirmed", ...stamp },
      { type: "exchange-entry-closed", reason: "Taken up", ...stamp },
    ];
    const state = events.reduce<ExchangeEntry | undefined>(evolveExchangeEntry, undefined);
    expect(state).toMatchObject({ status: "closed", confirmedAt: noon });
    if (state !== undefined) roundTrip(exchangeEntries, [{ state, events }]);
    const agreed = anArrangement({
      outcome: "Four teams",
      offerId: "xe_1",
      requestId: "xe_2",
      payers: [providerCode("org:eu")],
      source,
    });
    const made: ExchangeArrangementEvent[] = [
      { type: "exchange-arrangement-recorded", id: "xa_1", content: agreed, enteredBy: "isu", ...stamp },
      { type: "exchange-arrangement-revised", content: agreed, ...stamp },
      { type: "exchange-arrangement-confirmed", ...stamp },
    ];
    const arrangement = made.reduce<ExchangeArrangement | undefined>(evolveExchangeArrangement, undefined);
    expect(arrangement).toMatchObject({ confirmedAt: noon, enteredBy: "isu" });
    if (arrangement !== undefined) roundTrip(exchangeArrangements, [{ state: arrangement, events: made }]);
  });

  test("for a financing instrument and each of its events", () => {
    const content: FinancingInstrumentContent = {
      ...anInstrument()
        .serving("KHM")
        .with({ name: "Norway", code: providerCode("NOR"), roles: ["outcome-payer", "verifier"] })
        .with({ name: "An investor", roles: ["investor"] })
        .figure("planned", "2025-2027", "30.00")
        .operating("2020-01-01", "2024-12-31")
        .content(),
      description: "Repaid for cleared land",
      source: { citation: "The contract", url: "https://example.org/bond", verified: true },
    };
    const stamp = { at: noon, by: "isu", onBehalf: true as const };
    const events: FinancingInstrumentEvent[] = [
      { type: "financing-instrument-recorded", id: "fi_1", content, enteredBy: "isu", ...stamp },
      { type: "financing-instrument-revised", content, ...stamp },
      { type: "financing-instrument-confirmed", ...stamp },
    ];
    const state = events.reduce<FinancingInstrument | undefined>(evolveFinancingInstrument, undefined);
    if (state !== undefined) roundTrip(financingInstruments, [{ state, events }]);
    expect(state).toMatchObject({ confirmedAt: noon, enteredBy: "isu" });
  });

  test("for an allocation of a fund and each of its events", () => {
    const stamp = { at: noon, by: "isu", onBehalf: true as const };
    const { currency, source } = {
      ...anInstrument().content(),
      source: { citation: "Minutes", verified: true },
    };
    const sourceOf = (minor: bigint, uncovered: bigint) => ({
      commitmentId: "co_1" as const,
      donor: providerCode("NOR"),
      parts: [{ disbursementId: "di_1" as const, minor, uncovered }],
    });
    const disbursement = {
      id: "di_2",
      amountSent: 250n,
      amountReceived: { minor: 240n, currency },
      paidOn: "2025-03-01",
      reference: "TF-1/1",
      recordedAt: noon,
      sources: [sourceOf(250n, 50n)],
    } as const;
    const events: FundAllocationEvent[] = [
      {
        type: "fund-allocation-recorded",
        id: "fa_1",
        content: {
          fundId: "fi_1",
          owner: providerCode("org:eu"),
          currency,
          destination: { states: [stateCode("KHM")], pillars: ["survey-clearance"] },
          span: { from: 2025, to: 2027 },
          minor: 300n,
          decidedOn: "2025-02-01",
          title: "Clearance",
          reference: "TF-1",
          source,
        },
        sources: [sourceOf(300n, 100n)],
        requirement: { id: "ar_1", draws: { "2025-2027": 300n } },
        enteredBy: "isu",
        ...stamp,
      },
      { type: "fund-allocation-disbursed", disbursement: { ...disbursement, id: "di_3" }, ...stamp },
      {
        type: "fund-allocation-disbursement-cancelled",
        disbursement: { ...disbursement, id: "di_3" },
        reason: "Sent back",
        ...stamp,
      },
      { type: "fund-allocation-disbursed", disbursement, ...stamp },
      {
        type: "fund-allocation-cancelled",
        returned: [sourceOf(50n, 50n)],
        requirement: { id: "ar_1", draws: { "2025-2027": 50n } },
        reason: "Decided anew",
        ...stamp,
      },
    ];
    const state = events.reduce<FundAllocation | undefined>(evolveFundAllocation, undefined);
    expect(state).toMatchObject({ status: "cancelled", closedReason: "Decided anew", enteredBy: "isu" });
    if (state !== undefined) roundTrip(fundAllocations, [{ state, events }]);
  });
});
