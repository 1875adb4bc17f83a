import type {
  FinancingInstrumentInputSchema,
  FinancingInstrumentSchema,
} from "@angkor/contract/schemas/financing-instrument";
import {
  destination,
  type FinancingInstrument,
  type FinancingInstrumentContent,
  type FinancingInstrumentEvent,
  formatAmount,
} from "@angkor/domain";
import { financingInstruments, type Loaded } from "@angkor/store";
import type * as z from "zod";
import type { RecordKind } from "../access.ts";
import { recordDto } from "../records.ts";
import { minorOf, spanDto, toSpan } from "../wire.ts";

type FinancingInstrumentDto = z.input<typeof FinancingInstrumentSchema>;

export const financingInstrumentRecords: RecordKind<FinancingInstrument, FinancingInstrumentEvent> = {
  aggregate: financingInstruments,
  seen: (instrument) => ({ ...instrument, owner: instrument.content.owner }),
  missing: "financing-instrument-not-found",
};

export const toFinancingInstrumentContent = ({
  states,
  pillars,
  amounts,
  ...input
}: z.output<typeof FinancingInstrumentInputSchema>): FinancingInstrumentContent => ({
  ...input,
  serves: destination(states, pillars),
  amounts: amounts.map(({ measure, amount, ...time }) => ({
    measure,
    span: toSpan(time),
    minor: minorOf(amount, input.currency),
  })),
});

export const toFinancingInstrumentDto = ({
  state: instrument,
  version,
}: Loaded<FinancingInstrument>): FinancingInstrumentDto => {
  const { content } = instrument;
  return {
    id: instrument.id,
    ...recordDto(instrument, version),
    owner: content.owner,
    kind: content.kind,
    status: content.status,
    title: content.title,
    ...(content.description !== undefined && { description: content.description }),
    states: [...content.serves.states],
    pillars: [...content.serves.pillars],
    partners: content.partners.map(({ roles, ...partner }) => ({ ...partner, roles: [...roles] })),
    currency: content.currency,
    amounts: content.amounts.map(({ measure, span, minor }) => ({
      measure,
      ...spanDto(span),
      amount: formatAmount(minor, content.currency),
    })),
    ...(content.operatesFrom !== undefined && { operatesFrom: content.operatesFrom }),
    ...(content.operatesTo !== undefined && { operatesTo: content.operatesTo }),
  };
};
