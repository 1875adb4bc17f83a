import { dayIn, type Language, type Texts, textsIn, wholeIn } from "../languages/language.ts";
import type { Block, Column, ReportDocument, Section } from "../report/report-document.ts";
import { introduced, paragraph, table } from "./blocks.ts";
import type { DonorReportContent, Flows, Money, Pledged } from "./donor-content.ts";
import { traceSection } from "./donor-trace.ts";
import type { Names } from "./not-reported.ts";
import { byPlace, pillarWords, placeWords, timeWords } from "./places.ts";

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

const summary = (writing: Writing): Section => ({
  heading: writing.text("summary"),
  isSummary: true,
  blocks: totalsInWords(writing).map(paragraph),
});

const totalsInWords = ({ report: { totals, openMoney, currency }, language, text }: Writing): string[] => {
  const whole = (amount: string) => wholeIn(amount, language);
  if (totals.pledges === 0 && Number(totals.funding) === 0) return [text("donorNone")];
  return [
    text("donorSummary", {
      currency,
      pledges: totals.pledges,
      pledged: whole(totals.pledged),
      outstanding: whole(totals.outstanding),
      committed: whole(totals.committed),
      disbursed: whole(totals.disbursed),
      funding: whole(totals.funding),
    }),
    ...(Number(totals.outstanding) === 0
      ? []
      : [
          text("openMoneyText", {
            currency,
            linked: whole(openMoney.linked),
            unmatched: whole(openMoney.unmatched),
            expired: whole(openMoney.expired),
          }),
        ]),
  ];
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

const byRecipient = ({ report, language, text, nameOf }: Writing): Section => ({
  heading: text("byRecipient"),
  blocks: [
    table(
      text("byRecipient"),
      [{ heading: text("recipient"), kind: "text" }, ...money(text)],
      byPlace(report.recipients, { text, nameOf, language }).map((line) => [
        placeWords(line, text, nameOf),
        ...moneyCells(line),
      ]),
    ),
    table(
      text("byLine"),
      [
        { heading: text("recipient"), kind: "text" },
        { heading: text("pillar"), kind: "text" },
        { heading: text("years"), kind: "text", note: text("basisYear") },
        ...money(text),
      ],
      byPlace(report.lines, { text, nameOf, language }).map((line) => [
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
    ...(report.totals.pledges === 0
      ? []
      : [paragraph(text(report.overdue.length === 0 ? "overdueNone" : "overdueText"))]),
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
  blocks: introduced(
    text("frontLoadingText", { currency, cost: wholeIn(found.financingCost, language) }),
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
  ),
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
