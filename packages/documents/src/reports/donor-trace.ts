import type { Texts } from "../languages/language.ts";
import type { Cell, Section } from "../report/report-document.ts";
import { paragraph, table } from "./blocks.ts";
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

/** Each pledge, then its commitments; last the commitments of no pledge. Amounts of several currencies have no total. */
export const traceSection = (
  trace: { readonly pledges: readonly PledgeStep[]; readonly withoutPledge: readonly CommitmentStep[] },
  { text, nameOf }: Writing,
): Section => {
  const nextCells = (next: NextStep | undefined): Cell[] =>
    next === undefined ? [null, null, null] : [text(`awaits-${next.awaits}`), next.amount, next.since];
  const commitmentRow = (step: CommitmentStep, pledge: string): Cell[] => [
    pledge,
    step.title ?? step.reference ?? step.id,
    placeWords(step.target, text, nameOf),
    step.currency,
    null,
    step.committed,
    step.disbursed,
    ...nextCells(step.next),
  ];
  const pledgeRows = (step: PledgeStep): Cell[][] => [
    [
      step.title,
      null,
      placeWords(step.target, text, nameOf),
      step.currency,
      step.pledged,
      null,
      null,
      ...nextCells(step.next),
    ],
    ...step.commitments.map((commitment) => commitmentRow(commitment, step.title)),
  ];
  return {
    heading: text("trace"),
    blocks: [
      paragraph(text("traceText")),
      table(
        text("trace"),
        [
          { heading: text("pledge"), kind: "text" },
          { heading: text("commitment"), kind: "text" },
          { heading: text("recipient"), kind: "text" },
          { heading: text("currency"), kind: "text" },
          { heading: text("pledgedInAll"), kind: "money" },
          { heading: text("committed"), kind: "money" },
          { heading: text("disbursed"), kind: "money" },
          { heading: text("awaits"), kind: "text" },
          { heading: text("amount"), kind: "money" },
          { heading: text("since"), kind: "day" },
        ],
        [...trace.pledges.flatMap(pledgeRows), ...trace.withoutPledge.map((step) => commitmentRow(step, ""))],
      ),
    ],
  };
};
