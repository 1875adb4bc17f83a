import { dayIn, type Language, type TextName, type Texts, textsIn, wholeIn } from "../languages/language.ts";
import type { Block, Column, ReportDocument, Section } from "../report/report-document.ts";
import { paragraph, table } from "./blocks.ts";
import type { CommitmentStep, PledgeStep } from "./donor-trace.ts";
import { traceSection } from "./donor-trace.ts";
import type { Names } from "./not-reported.ts";
import { type Place, pillarWords, placeWords, type Time, timeWords } from "./places.ts";

interface Money {
  readonly outstanding: string;
  readonly committed: string;
  readonly disbursed: string;
  readonly uncovered: string;
  readonly funding: string;
}

interface Pledged {
  readonly pledges: number;
  readonly pledged: string;
  readonly outstanding: string;
}

interface Flows extends Pledged {
  readonly committed: string;
  readonly disbursed: string;
  readonly funding: string;
}

/** The donor report as the API answers it: what of it a document shows. */
export interface DonorReportContent {
  readonly provider: string;
  readonly currency: string;
  readonly computedAt: string;
  readonly asOf?: string;
  readonly totals: Pledged & Money;
  readonly recipients: readonly (Place & Money)[];
  readonly lines: readonly (Place & Time & Money & { readonly standing: string })[];
  readonly earmarkings: readonly (Pledged & { readonly earmarking: TextName & string })[];
  readonly kinds: readonly (Pledged & { readonly kind: TextName & string })[];
  readonly modalities: readonly (Flows & { readonly modality: TextName & string })[];
  readonly channels: readonly (Flows & { readonly code?: string; readonly name?: string })[];
  readonly overdue: readonly (Time & {
    readonly title: string;
    readonly reason: "payment-year-passed" | "validity-ended";
    readonly since: string;
    readonly amount: string;
  })[];
  readonly frontLoading: {
    readonly financingCost: string;
    readonly years: readonly {
      readonly year: number;
      readonly available: string;
      readonly payable: string;
      readonly ahead: string;
    }[];
  };
  readonly openMoney: { readonly linked: string; readonly unmatched: string; readonly expired: string };
  readonly trace: {
    readonly pledges: readonly PledgeStep[];
    readonly withoutPledge: readonly CommitmentStep[];
  };
  readonly responses: {
    readonly counts: readonly { readonly answer: TextName & string; readonly responses: number }[];
    readonly items: readonly {
      readonly requirementId: string;
      readonly state: string;
      readonly answer: TextName & string;
      readonly answeredOn: string;
    }[];
  };
}

interface Writing {
  readonly report: DonorReportContent;
  readonly language: Language;
  readonly text: Texts;
  readonly nameOf: Names;
}

/** Where a provider's money is, as a document: by recipient, by how it is given, what is late, and each step it took. */
export const donorReportDocument = (
  report: DonorReportContent,
  language: Language,
  nameOf: Names,
): ReportDocument => {
  const text = textsIn(language);
  const instant = report.asOf ?? report.computedAt;
  const writing = { report, language, text, nameOf };
  return {
    language,
    title: text("donorReport", { provider: nameOf(report.provider) }),
    subtitle: text("figuresOf", { currency: report.currency, day: dayIn(instant, language) }),
    instant,
    sections: [
      summary(writing),
      byRecipient(writing),
      howItIsGiven(writing),
      overdue(writing),
      frontLoading(writing),
      traceSection(report.trace, { text, nameOf }),
      answers(writing),
    ],
    basis: [
      { term: text("funding"), meaning: text("basisFunding") },
      { term: text("pledgedInAll"), meaning: text("basisPledgedInAll") },
      { term: text("outstanding"), meaning: text("basisOutstanding") },
      { term: text("disbursed"), meaning: text("basisDisbursed") },
      { term: text("year"), meaning: text("basisYear") },
      { term: text("basisConversion"), meaning: text("basisConversionText", { currency: report.currency }) },
      { term: text("basisUndivided"), meaning: text("basisUndividedText") },
    ],
  };
};

const summary = ({ report: { totals, openMoney, currency }, language, text }: Writing): Section => {
  const whole = (amount: string) => wholeIn(amount, language);
  return {
    heading: text("summary"),
    isSummary: true,
    blocks: [
      paragraph(
        text("donorSummary", {
          currency,
          pledges: totals.pledges,
          pledged: whole(totals.pledged),
          outstanding: whole(totals.outstanding),
          committed: whole(totals.committed),
          disbursed: whole(totals.disbursed),
          funding: whole(totals.funding),
        }),
      ),
      paragraph(
        text("openMoneyText", {
          currency,
          linked: whole(openMoney.linked),
          unmatched: whole(openMoney.unmatched),
          expired: whole(openMoney.expired),
        }),
      ),
    ],
  };
};

const money = (text: Texts): Column[] => [
  { heading: text("outstanding"), kind: "money", total: true, note: text("basisOutstanding") },
  { heading: text("committed"), kind: "money", total: true },
  { heading: text("disbursed"), kind: "money", total: true, note: text("basisDisbursed") },
  { heading: text("uncovered"), kind: "money", total: true, detail: true },
  { heading: text("funding"), kind: "money", total: true, note: text("basisFunding") },
];

const moneyCells = ({ outstanding, committed, disbursed, uncovered, funding }: Money) => [
  outstanding,
  committed,
  disbursed,
  uncovered,
  funding,
];

const byRecipient = ({ report, text, nameOf }: Writing): Section => ({
  heading: text("byRecipient"),
  blocks: [
    table(
      text("byRecipient"),
      [{ heading: text("recipient"), kind: "text" }, ...money(text)],
      report.recipients.map((line) => [placeWords(line, text, nameOf), ...moneyCells(line)]),
    ),
    table(
      text("byLine"),
      [
        { heading: text("recipient"), kind: "text" },
        { heading: text("pillar"), kind: "text" },
        { heading: text("years"), kind: "text", note: text("basisYear") },
        ...money(text),
      ],
      report.lines.map((line) => [
        placeWords(line, text, nameOf),
        pillarWords(line, text),
        timeWords(line),
        ...moneyCells(line),
      ]),
    ),
  ],
});

const pledged = (text: Texts): Column[] => [
  { heading: text("pledges"), kind: "count" },
  { heading: text("pledgedInAll"), kind: "money", total: true, note: text("basisPledgedInAll") },
  { heading: text("outstanding"), kind: "money", total: true, note: text("basisOutstanding") },
];

const pledgedCells = (line: Pledged) => [line.pledges, line.pledged, line.outstanding];

const flows = (text: Texts): Column[] => [
  ...pledged(text),
  { heading: text("committed"), kind: "money", total: true },
  { heading: text("disbursed"), kind: "money", total: true },
  { heading: text("funding"), kind: "money", total: true },
];

const flowCells = (line: Flows) => [...pledgedCells(line), line.committed, line.disbursed, line.funding];

const howItIsGiven = ({ report, text }: Writing): Section => {
  const blocks: Block[] = [
    table(
      text("byEarmarking"),
      [{ heading: text("earmarking"), kind: "text" }, ...pledged(text)],
      report.earmarkings.map((line) => [text(line.earmarking), ...pledgedCells(line)]),
    ),
    table(
      text("byKind"),
      [{ heading: text("kind"), kind: "text" }, ...pledged(text)],
      report.kinds.map((line) => [text(line.kind), ...pledgedCells(line)]),
    ),
    table(
      text("byModality"),
      [{ heading: text("modality"), kind: "text" }, ...flows(text)],
      report.modalities.map((line) => [text(line.modality), ...flowCells(line)]),
    ),
    table(
      text("byChannel"),
      [{ heading: text("channel"), kind: "text" }, ...flows(text)],
      report.channels.map((line) => [line.name ?? line.code ?? text("noChannel"), ...flowCells(line)]),
    ),
  ];
  return { heading: text("pledges"), blocks };
};

const overdue = ({ report, text }: Writing): Section => ({
  heading: text("overdue"),
  blocks: [
    paragraph(text(report.overdue.length === 0 ? "overdueNone" : "overdueText")),
    table(
      text("overdue"),
      [
        { heading: text("pledge"), kind: "text" },
        { heading: text("years"), kind: "text" },
        { heading: text("reason"), kind: "text" },
        { heading: text("since"), kind: "day" },
        { heading: text("amount"), kind: "money", total: true },
      ],
      report.overdue.map((line) => [line.title, timeWords(line), text(line.reason), line.since, line.amount]),
    ),
  ],
});

const frontLoading = ({ report: { frontLoading: found, currency }, language, text }: Writing): Section => ({
  heading: text("frontLoading"),
  blocks: [
    paragraph(text("frontLoadingText", { currency, cost: wholeIn(found.financingCost, language) })),
    table(
      text("frontLoading"),
      [
        { heading: text("year"), kind: "year" },
        { heading: text("available"), kind: "money" },
        { heading: text("payable"), kind: "money" },
        { heading: text("ahead"), kind: "money" },
      ],
      found.years.map(({ year, available, payable, ahead }) => [year, available, payable, ahead]),
    ),
  ],
});

const answers = ({ report: { responses }, text, nameOf }: Writing): Section => ({
  heading: text("responses"),
  blocks: [
    ...(responses.items.length === 0 ? [paragraph(text("responsesNone"))] : []),
    table(
      text("answer"),
      [
        { heading: text("answer"), kind: "text" },
        { heading: text("count"), kind: "count", total: true },
      ],
      responses.counts
        .filter(({ responses: count }) => count > 0)
        .map(({ answer, responses: count }) => [text(answer), count]),
    ),
    table(
      text("responses"),
      [
        { heading: text("state"), kind: "text" },
        { heading: text("need"), kind: "text" },
        { heading: text("answer"), kind: "text" },
        { heading: text("answeredOn"), kind: "day" },
      ],
      responses.items.map((item) => [
        nameOf(item.state),
        item.requirementId,
        text(item.answer),
        item.answeredOn,
      ]),
    ),
  ],
});
