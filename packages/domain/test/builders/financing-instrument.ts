import {
  currency,
  destination,
  evolveFinancingInstrument,
  type FinancingInstrument,
  type FinancingInstrumentContent,
  type FinancingInstrumentEvent,
  type FinancingInstrumentId,
  type InstrumentKind,
  type InstrumentMeasure,
  type InstrumentPartner,
  type InstrumentStatus,
  providerCode,
  stateCode,
} from "../../src/index.ts";
import { after, focalPoint, minor, noon, spanOf } from "./basics.ts";

interface Draft {
  readonly content: FinancingInstrumentContent;
  readonly id: FinancingInstrumentId;
}

/** An impact bond that Cambodia prepares, public, in US dollars, without partners and figures. */
export const anInstrument = () =>
  build({
    content: {
      owner: stateCode("KHM"),
      kind: "impact-bond",
      status: "in-preparation",
      title: "Impact bond",
      serves: destination([], []),
      partners: [],
      currency: currency("USD"),
      amounts: [],
      visibility: "public",
    },
    id: "fi_1",
  });

const build = (draft: Draft) => {
  const { content, id } = draft;
  const change = (changes: Partial<FinancingInstrumentContent>) =>
    build({ ...draft, content: { ...content, ...changes } });
  const recorded = (): FinancingInstrumentEvent => ({
    type: "financing-instrument-recorded",
    id,
    content,
    at: noon,
    by: focalPoint(content.owner).subject,
  });
  return {
    named: (name: FinancingInstrumentId) => build({ ...draft, id: name }),
    of: (owner: string) => change({ owner: providerCode(owner) }),
    as: (kind: InstrumentKind) => change({ kind }),
    being: (status: InstrumentStatus) => change({ status }),
    serving: (...states: string[]) => change({ serves: destination(states.map(stateCode), []) }),
    with: (partner: InstrumentPartner) => change({ partners: [...content.partners, partner] }),
    figure: (measure: InstrumentMeasure, years: number | string, amount: string) =>
      change({
        amounts: [
          ...content.amounts,
          { measure, span: spanOf(years), minor: minor(amount, content.currency) },
        ],
      }),
    operating: (operatesFrom: string, operatesTo?: string) =>
      change({
        status: operatesTo === undefined ? "operating" : "closed",
        operatesFrom,
        ...(operatesTo !== undefined && { operatesTo }),
      }),
    content: () => content,
    build: (): FinancingInstrument => after(evolveFinancingInstrument, [recorded()]),
  };
};
