import {
  type ArrangementStatus,
  arrangementStatuses,
  cancelFundAllocation,
  cancelFundDisbursement,
  closeExchangeEntry,
  confirmExchangeArrangement,
  confirmExchangeEntry,
  confirmFinancingInstrument,
  destination,
  dollarRate,
  type ExchangeArrangement,
  evolveExchangeArrangement,
  evolveExchangeEntry,
  evolveFinancingInstrument,
  evolveFundAllocation,
  type FinancingInstrument,
  type FinancingInstrumentContent,
  recordExchangeArrangement,
  recordExchangeEntry,
  recordFinancingInstrument,
  recordFundAllocation,
  recordFundDisbursement,
  reviseExchangeArrangement,
  reviseExchangeEntry,
  reviseFinancingInstrument,
  stateCode,
  yearSpan,
} from "@angkor/domain";
import { describe, expect, test } from "vitest";
import {
  aCommitment,
  anArrangement,
  anExchangeEntry,
  anInstrument,
  by,
  isu,
} from "../../packages/domain/test/builders/index.ts";
import { arrowsOf, diagramOf } from "./diagrams.ts";

const context = by(isu);

describe("docs/state-machines.md shows what the decisions on finance and exchange allow", () => {
  test("of a financing instrument", () => {
    const considered = anInstrument().being("under-consideration");
    const revising = (content: FinancingInstrumentContent) => (instrument: FinancingInstrument) =>
      reviseFinancingInstrument(context, instrument, content);
    const arrows = arrowsOf(
      ["recordFinancingInstrument", recordFinancingInstrument(context, "fi_1", considered.content())],
      {
        reviseFinancingInstrument: (instrument) =>
          reviseFinancingInstrument(context, instrument, instrument.content),
        "reviseFinancingInstrument (prepared)": revising(anInstrument().content()),
        "reviseFinancingInstrument (begun)": revising(anInstrument().operating("2024-01-01").content()),
        "reviseFinancingInstrument (ended)": revising(
          anInstrument().operating("2024-01-01", "2024-12-31").content(),
        ),
        "reviseFinancingInstrument (given up)": revising(anInstrument().being("not-pursued").content()),
        confirmFinancingInstrument: (instrument) => confirmFinancingInstrument(context, instrument),
      },
      evolveFinancingInstrument,
      ({ content }) => content.status,
    );
    /** One decision, whatever status the revision brings. */
    const told = arrows.map((arrow) => arrow.replace(/ \(.*\)$/, ""));
    expect(diagramOf("Financing instrument").toSorted()).toEqual([...new Set(told)].toSorted());
  });

  test("of an offer or request of experience", () => {
    const entry = anExchangeEntry("offer", "KHM");
    const arrows = arrowsOf(
      ["recordExchangeEntry", recordExchangeEntry(by(isu), "xe_1", entry)],
      {
        reviseExchangeEntry: (open) => reviseExchangeEntry(context, open, entry),
        closeExchangeEntry: (open) => closeExchangeEntry(context, open),
        confirmExchangeEntry: (entered) => confirmExchangeEntry(context, entered),
      },
      evolveExchangeEntry,
      ({ status }) => status,
    );
    expect(diagramOf("Offer or request of experience").toSorted()).toEqual(arrows);
  });

  test("of an arrangement to exchange experience", () => {
    const being = (status: ArrangementStatus) => anArrangement({ status });
    const revising = (status: ArrangementStatus) => (arrangement: ExchangeArrangement) =>
      reviseExchangeArrangement(context, arrangement, being(status));
    const arrows = arrowsOf(
      ["recordExchangeArrangement", recordExchangeArrangement(by(isu), "xa_1", being("planned"))],
      {
        ...Object.fromEntries(
          arrangementStatuses.map((status) => [`reviseExchangeArrangement (${status})`, revising(status)]),
        ),
        confirmExchangeArrangement: (entered) => confirmExchangeArrangement(context, entered),
      },
      evolveExchangeArrangement,
      ({ content }) => content.status,
    );
    const told = arrows.map((arrow) => arrow.replace(/ \(.*\)$/, ""));
    expect(diagramOf("Arrangement to exchange experience").toSorted()).toEqual([...new Set(told)].toSorted());
  });

  test("of an allocation of a pooled fund", () => {
    const fund = anInstrument().of("org:eu").as("trust-fund").operating("2024-01-01").build();
    const contribution = aCommitment().of("NOR").to([]).giving(2025, "5.00").build();
    const content = {
      fundId: fund.id,
      owner: fund.content.owner,
      currency: fund.content.currency,
      destination: destination([stateCode("UKR")], ["survey-clearance"]),
      span: yearSpan(2025),
      minor: 100n,
      decidedOn: "2025-01-31",
    };
    const paid = {
      id: "di_1" as const,
      span: yearSpan(2025),
      amountSent: 500n,
      paidOn: "2025-01-15",
      uncovered: 0n,
      rate: dollarRate,
      recordedAt: context.at,
    };
    const payment = { id: "di_2", amountSent: 40n, paidOn: "2025-01-31" } as const;
    const arrows = arrowsOf(
      [
        "recordFundAllocation",
        recordFundAllocation(by(isu), {
          id: "fa_1",
          content,
          fund,
          contributions: [{ ...contribution, disbursements: [paid] }],
          rate: dollarRate,
          acceptSurplus: false,
        }),
      ],
      {
        recordFundDisbursement: (allocation) => recordFundDisbursement(context, allocation, payment),
        cancelFundDisbursement: (allocation) =>
          cancelFundDisbursement(
            context,
            { ...allocation, disbursements: [{ ...payment, sources: [], recordedAt: context.at }] },
            payment,
          ),
        cancelFundAllocation: (allocation) => cancelFundAllocation(context, allocation),
      },
      evolveFundAllocation,
      ({ status }) => status,
    );
    expect(diagramOf("Allocation of a pooled fund").toSorted()).toEqual(arrows);
  });
});
