import {
  type CommitmentPillar,
  type CooperationReport,
  type CooperationReportContent,
  type CooperationReportEvent,
  cooperationReportIdOf,
  currency,
  evolveCooperationReport,
  type NationalCommitmentLine,
  type ReportAnswer,
  type ReportAnswers,
  stateCode,
  type YesNo,
} from "../../src/index.ts";
import { after, focalPoint, minor, noon } from "./basics.ts";

/** Where every answer of these tests stands. */
export const onPage = { sourceDocument: "A7", page: "12" };

/** An answer from the Article 7 report. */
export const answered = (answer: YesNo): ReportAnswer => ({ answer, source: onPage });

export const financial = (amount: string): NationalCommitmentLine => ({
  kind: "financial",
  status: "committed",
  value: { minor: minor(amount, "USD"), currency: currency("USD") },
});

export const inKind = (amount: string): NationalCommitmentLine => ({ ...financial(amount), kind: "in-kind" });

interface Draft {
  readonly content: CooperationReportContent;
  readonly late: boolean;
  readonly enteredByIsu: boolean;
}

/** Cambodia's report for 2024, public, that answers nothing. */
export const aCooperationReport = () =>
  build({
    content: {
      state: stateCode("KHM"),
      year: 2024,
      documents: [
        {
          ref: "A7",
          kind: "article7-report",
          title: "Article 7 report for 2024",
          reportedAt: "2025-01-31",
        },
      ],
      answers: {},
      visibility: "public",
    },
    late: false,
    enteredByIsu: false,
  });

const build = (draft: Draft) => {
  const change = (content: Partial<CooperationReportContent>) =>
    build({ ...draft, content: { ...draft.content, ...content } });
  const { content } = draft;
  const drafted = (): CooperationReportEvent => ({
    type: "cooperation-report-drafted",
    id: cooperationReportIdOf(content.state, content.year),
    content,
    at: noon,
    by: focalPoint(content.state).subject,
    ...(draft.enteredByIsu && { by: "isu", enteredBy: "isu" as const, onBehalf: true as const }),
  });
  const submitted = (): CooperationReportEvent => ({
    type: "cooperation-report-submitted",
    ...(draft.late && { late: true as const }),
    at: noon,
    by: focalPoint(content.state).subject,
  });
  const answering = (answers: ReportAnswers) => change({ answers: { ...content.answers, ...answers } });
  return {
    of: (state: string) => change({ state: stateCode(state) }),
    for: (year: number) => change({ year }),
    from: (documents: CooperationReportContent["documents"]) => change({ documents }),
    answering,
    committing: (pillar: CommitmentPillar, answer: YesNo, ...lines: readonly NationalCommitmentLine[]) =>
      answering({
        nationalCommitments: {
          ...content.answers.nationalCommitments,
          [pillar]: { ...answered(answer), lines },
        },
      }),
    late: () => build({ ...draft, late: true }),
    enteredByIsu: () => build({ ...draft, enteredByIsu: true }),
    content: () => content,
    draft: (): CooperationReport => after(evolveCooperationReport, [drafted()]),
    build: (): CooperationReport => after(evolveCooperationReport, [drafted(), submitted()]),
  };
};
