import type { Currency, Pillar, StateCode } from "../shared/index.ts";
import type { ContributionStatus } from "../work-plan/work-plan.ts";

/** The pillars that Action 40 asks about by name. */
export const commitmentPillars = ["survey-clearance", "victim-assistance", "stockpile-destruction"] as const;
export type CommitmentPillar = (typeof commitmentPillars)[number];

/** Where an answer can come from. Action 41 names more than the Article 7 report, and its records are the Committee's too. */
export const reportDocumentKinds = [
  "article7-report",
  "article5-extension-request",
  "updated-work-plan",
  "committee-record",
] as const;
export type ReportDocumentKind = (typeof reportDocumentKinds)[number];

/** A document that answers were taken from. */
export interface ReportDocument {
  /** By which the answers of this report name it. */
  readonly ref: string;
  readonly kind: ReportDocumentKind;
  readonly title: string;
  /** The day on which it was reported. */
  readonly reportedAt: string;
  readonly url?: string;
}

/** Where in which document an answer stands; a page, a section or both. */
export interface AnswerSource {
  readonly sourceDocument: string;
  readonly page?: string;
  readonly section?: string;
}

/** What is told of a question that was answered; a question that was not is left out, and is "not reported". */
export type YesNo = "yes" | "no";

export interface ReportAnswer {
  readonly answer: YesNo;
  readonly source: AnswerSource;
}

/** One commitment of the State's own resources. The amount is in minor units of its currency. */
export interface NationalCommitmentLine {
  readonly kind: "financial" | "in-kind";
  readonly status: ContributionStatus;
  readonly budgetFrame?: "mine-action" | "broader";
  readonly value?: { readonly minor: bigint; readonly currency: Currency };
  readonly description?: string;
}

export interface NationalCommitmentsAnswer extends ReportAnswer {
  readonly lines: readonly NationalCommitmentLine[];
}

export const projectInstruments = [
  "front-loading",
  "impact-bond",
  "debt-swap",
  "public-private",
  "trust-fund",
  "other",
] as const;
export const projectStatuses = ["exploring", "agreed", "in-place", "ended"] as const;

export interface InnovativeProject {
  readonly instrument: (typeof projectInstruments)[number];
  readonly partner?: string;
  readonly status: (typeof projectStatuses)[number];
}

export const meetingStatuses = ["requested", "accepted", "scheduled", "held", "follow-up", "closed"] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** A meeting of the Individualised Approach. */
export interface IndividualisedApproachMeeting {
  readonly date: string;
  readonly status: MeetingStatus;
}

export const assistanceStatuses = ["pledge", "commitment", "disbursement", "delivered"] as const;

/** Assistance that the State provided. No recipients: its recipients are not stated. */
export interface AssistanceRecord {
  readonly pillar: Pillar;
  readonly recipients: readonly StateCode[];
  readonly status: (typeof assistanceStatuses)[number];
  readonly value?: { readonly minor: bigint; readonly currency: Currency };
  readonly description?: string;
  /** CRS channel code. */
  readonly channel?: string;
  readonly multiYear?: true;
  /** Action 43 knows two ways to assist victims; broader funding says how it is relevant to them. */
  readonly vaRoute?: "earmarked" | "broader";
  readonly relevance?: string;
}

export interface AssistanceProvidedAnswer extends ReportAnswer {
  readonly assistance: readonly AssistanceRecord[];
}

/** Coordination with other providers of assistance. */
export interface CoordinationLink {
  readonly with: readonly StateCode[];
  readonly forum?: string;
  readonly date?: string;
}

export const exchangeLevels = ["international", "regional", "bilateral"] as const;
export type ExchangeLevel = (typeof exchangeLevels)[number];

/** An occasion on which experience or expertise was shared. */
export interface Exchange {
  readonly topic: string;
  readonly level: ExchangeLevel;
  readonly date?: string;
  readonly partners: readonly StateCode[];
  readonly triangular?: true;
}

/** Sub-answers by name; one that is left out is not reported. */
type SubAnswers<Name extends string> = { readonly [Part in Name]?: YesNo };

export interface SharingAnswer extends ReportAnswer, SubAnswers<ExchangeLevel> {
  readonly exchanges: readonly Exchange[];
}

/** What a State answers for a year, question by question. Every question may be left out. */
export interface ReportAnswers {
  readonly nationalCommitments?: { readonly [Name in CommitmentPillar]?: NationalCommitmentsAnswer };
  readonly conventionalSources?: ReportAnswer;
  readonly innovativeSources?: ReportAnswer;
  readonly innovativeProjects?: ReportAnswer & { readonly projects: readonly InnovativeProject[] };
  readonly progress?: ReportAnswer & { readonly entries: readonly string[] };
  readonly challenges?: ReportAnswer & { readonly entries: readonly string[] };
  readonly requirements?: ReportAnswer;
  readonly resourceMobilisationPlan?: ReportAnswer & {
    readonly adoptedOn?: string;
    readonly validFrom?: string;
    readonly validTo?: string;
  };
  readonly individualisedApproach?: ReportAnswer & {
    readonly meetings: readonly IndividualisedApproachMeeting[];
  };
  readonly nationalCoordination?: ReportAnswer &
    SubAnswers<"national" | "international" | "statesParties"> & {
      readonly events: readonly { readonly date: string; readonly forum: string }[];
    };
  readonly nationalMineActionPlatform?: ReportAnswer & {
    readonly establishedOn?: string;
    readonly dissolvedOn?: string;
    readonly lastMeetingOn?: string;
  };
  readonly positionToAssist?: ReportAnswer;
  readonly assistanceProvided?: AssistanceProvidedAnswer;
  readonly diverseNeedsConsidered?: ReportAnswer &
    SubAnswers<"gender" | "age" | "disability" | "diverseNeeds">;
  readonly climateEnvironmentConsidered?: ReportAnswer & SubAnswers<"climate" | "environment">;
  readonly coordinationAmongProviders?: ReportAnswer & { readonly links: readonly CoordinationLink[] };
  readonly experienceShared?: SharingAnswer;
  readonly expertiseShared?: SharingAnswer;
}

export type QuestionName = keyof ReportAnswers;

const article7: readonly ReportDocumentKind[] = ["article7-report"];
const action41: readonly ReportDocumentKind[] = [
  "article7-report",
  "article5-extension-request",
  "updated-work-plan",
];

/** What each question can be answered from: the Article 7 report, and for Action 41 whatever that Action names. */
const accepted: Readonly<Record<QuestionName, readonly ReportDocumentKind[]>> = {
  nationalCommitments: article7,
  conventionalSources: article7,
  innovativeSources: article7,
  innovativeProjects: article7,
  progress: action41,
  challenges: action41,
  requirements: action41,
  resourceMobilisationPlan: action41,
  individualisedApproach: reportDocumentKinds,
  nationalCoordination: article7,
  nationalMineActionPlatform: article7,
  positionToAssist: article7,
  assistanceProvided: article7,
  diverseNeedsConsidered: article7,
  climateEnvironmentConsidered: article7,
  coordinationAmongProviders: article7,
  experienceShared: article7,
  expertiseShared: article7,
};

const isQuestion = (name: string): name is QuestionName => name in accepted;

/** An answer, its place in the report as a JSON pointer, and the kinds of document it can stand in. */
export interface PlacedAnswer {
  readonly pointer: string;
  readonly answer: ReportAnswer;
  readonly accepted: readonly ReportDocumentKind[];
}

/** Every answer that a report gives. */
export const answersGiven = (answers: ReportAnswers): PlacedAnswer[] =>
  Object.keys(accepted)
    .filter(isQuestion)
    .flatMap((question) => placed(answers, question))
    .flatMap(({ pointer, answer, accepted: kinds }) =>
      answer === undefined ? [] : [{ pointer, answer, accepted: kinds }],
    );

const placed = (answers: ReportAnswers, question: QuestionName) => {
  const pointer = `/answers/${question}`;
  if (question !== "nationalCommitments")
    return [{ pointer, answer: answers[question], accepted: accepted[question] }];
  return commitmentPillars.map((pillar) => ({
    pointer: `${pointer}/${pillar}`,
    answer: answers.nationalCommitments?.[pillar],
    accepted: accepted[question],
  }));
};
