import type { Texts } from "../languages/language.ts";
import type { Cell, Column, Section } from "../report/report-document.ts";
import { introduced, table } from "./blocks.ts";
import type { Names } from "./not-reported.ts";
import { type Place, placeWords } from "./places.ts";

interface NextStep {
  readonly awaits: "commitment" | "payment";
  readonly amount: string;
  readonly since: string;
}

/** A commitment of a trace, in its own currency. */
export interface CommitmentStep {
  readonly id: string;
  readonly title?: string;
  readonly reference?: string;
  readonly target: Place;
  readonly currency: string;
  readonly committed: string;
  readonly disbursed: string;
  readonly next?: NextStep;
}

/** A pledge of a trace with its commitments, in its own currency. */
export interface PledgeStep {
  readonly title: string;
  readonly target: Place;
  readonly currency: string;
  readonly pledged: string;
  readonly commitments: readonly CommitmentStep[];
  readonly next?: NextStep;
}

interface Writing {
  readonly text: Texts;
  readonly nameOf: Names;
}

/** Each pledge, then its commitments; by themselves the commitments of no pledge. Amounts of several currencies have no total. */
export const traceSection = (
  trace: { readonly pledges: readonly PledgeStep[]; readonly withoutPledge: readonly CommitmentStep[] },
  writing: Writing,
): Section => {
  const { text } = writing;
  const pledge: Column = { heading: text("pledge"), kind: "text" };
  const commitment: Column = { heading: text("commitment"), kind: "text" };
  const place: Column[] = [
    { heading: text("recipient"), kind: "text" },
    { heading: text("currency"), kind: "label" },
  ];
  const pledged: Column = { heading: text("pledgedInAll"), kind: "money" };
  const since: Column[] = [
    { heading: text("committed"), kind: "money" },
    { heading: text("disbursed"), kind: "money" },
    { heading: text("awaits"), kind: "text" },
    { heading: text("amount"), kind: "money" },
    { heading: text("since"), kind: "day" },
  ];
  return {
    heading: text("trace"),
    blocks: [
      ...introduced(
        text("traceText"),
        table(
          text("trace"),
          [pledge, commitment, ...place, pledged, ...since],
          trace.pledges.flatMap((step) => pledgeRows(step, writing)),
        ),
      ),
      table(
        text("withoutPledge"),
        [commitment, ...place, ...since],
        trace.withoutPledge.map((step) => [
          nameOfCommitment(step),
          ...placeCells(step, writing),
          ...moneyCells(step, writing),
        ]),
      ),
    ],
  };
};

const nameOfCommitment = ({ title, reference, id }: CommitmentStep): string => title ?? reference ?? id;

const placeCells = (
  { target, currency }: Pick<CommitmentStep, "target" | "currency">,
  { text, nameOf }: Writing,
): Cell[] => [placeWords(target, text, nameOf), currency];

const moneyCells = ({ committed, disbursed, next }: CommitmentStep, { text }: Writing): Cell[] => [
  committed,
  disbursed,
  ...nextCells(next, text),
];

const nextCells = (next: NextStep | undefined, text: Texts): Cell[] =>
  next === undefined ? [null, null, null] : [text(`awaits-${next.awaits}`), next.amount, next.since];

const pledgeRows = (step: PledgeStep, writing: Writing): Cell[][] => [
  [
    step.title,
    null,
    ...placeCells(step, writing),
    step.pledged,
    null,
    null,
    ...nextCells(step.next, writing.text),
  ],
  ...step.commitments.map((commitment) => [
    step.title,
    nameOfCommitment(commitment),
    ...placeCells(commitment, writing),
    null,
    ...moneyCells(commitment, writing),
  ]),
];
