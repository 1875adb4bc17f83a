import type { ReportAnswersSchema } from "@angkor/contract/schemas/report-answers";
import {
  type AssistanceProvidedAnswer,
  type AssistanceRecord,
  type Currency,
  formatAmount,
  type Money,
  type NationalCommitmentsAnswer,
  type ReportAnswers,
  type SharingAnswer,
} from "@angkor/domain";
import type * as z from "zod";
import { minorOf } from "../wire.ts";

type AnswersInput = z.output<typeof ReportAnswersSchema>;
type AnswersDto = z.input<typeof ReportAnswersSchema>;

interface WithAmount {
  readonly amount?: string;
  readonly currency?: Currency;
}

/** The schema has checked that an amount and its currency go together. */
const withValue = <Line extends WithAmount>({ amount, currency, ...line }: Line) => ({
  ...line,
  ...(amount !== undefined &&
    currency !== undefined && { value: { minor: minorOf(amount, currency), currency } }),
});

const withAmount = <Line extends { readonly value?: Money }>({ value, ...line }: Line) => ({
  ...line,
  ...(value && { amount: formatAmount(value.minor, value.currency), currency: value.currency }),
});

type NationalInput = NonNullable<NonNullable<AnswersInput["nationalCommitments"]>["survey-clearance"]>;

const toNational = ({ lines = [], ...answer }: NationalInput): NationalCommitmentsAnswer => ({
  ...answer,
  lines: lines.map(withValue),
});

const toSharing = ({
  exchanges = [],
  ...answer
}: NonNullable<AnswersInput["experienceShared"]>): SharingAnswer => ({
  ...answer,
  exchanges: exchanges.map(({ partners = [], ...exchange }) => ({ ...exchange, partners })),
});

const toAssistance = ({
  assistance = [],
  ...answer
}: NonNullable<AnswersInput["assistanceProvided"]>): AssistanceProvidedAnswer => ({
  ...answer,
  assistance: assistance.map(({ recipients = [], ...record }) => ({ ...withValue(record), recipients })),
});

/** Answers in the domain's terms: amounts as minor units, and lists that were left out as empty ones. */
export const toReportAnswers = ({
  nationalCommitments,
  innovativeProjects,
  progress,
  challenges,
  individualisedApproach,
  nationalCoordination,
  assistanceProvided,
  coordinationAmongProviders,
  experienceShared,
  expertiseShared,
  ...others
}: AnswersInput): ReportAnswers => ({
  ...others,
  ...(nationalCommitments && { nationalCommitments: byPillar(nationalCommitments, toNational) }),
  ...(innovativeProjects && { innovativeProjects: { projects: [], ...innovativeProjects } }),
  ...(progress && { progress: { entries: [], ...progress } }),
  ...(challenges && { challenges: { entries: [], ...challenges } }),
  ...(individualisedApproach && { individualisedApproach: { meetings: [], ...individualisedApproach } }),
  ...(nationalCoordination && { nationalCoordination: { events: [], ...nationalCoordination } }),
  ...(assistanceProvided && { assistanceProvided: toAssistance(assistanceProvided) }),
  ...(coordinationAmongProviders && {
    coordinationAmongProviders: { links: [], ...coordinationAmongProviders },
  }),
  ...(experienceShared && { experienceShared: toSharing(experienceShared) }),
  ...(expertiseShared && { expertiseShared: toSharing(expertiseShared) }),
});

/** Of each pillar that was answered, the answer in other terms. */
const byPillar = <From, To>(
  national: {
    readonly "survey-clearance"?: From;
    readonly "victim-assistance"?: From;
    readonly "stockpile-destruction"?: From;
  },
  toOther: (answer: From) => To,
) => ({
  ...(national["survey-clearance"] && { "survey-clearance": toOther(national["survey-clearance"]) }),
  ...(national["victim-assistance"] && { "victim-assistance": toOther(national["victim-assistance"]) }),
  ...(national["stockpile-destruction"] && {
    "stockpile-destruction": toOther(national["stockpile-destruction"]),
  }),
});

const nationalDto = ({ lines, ...answer }: NationalCommitmentsAnswer) => ({
  ...answer,
  lines: lines.map(withAmount),
});

const assistanceDto = ({ recipients, ...record }: AssistanceRecord) => ({
  ...withAmount(record),
  recipients: [...recipients],
});

const sharingDto = ({ exchanges, ...answer }: SharingAnswer) => ({
  ...answer,
  exchanges: exchanges.map(({ partners, ...exchange }) => ({ ...exchange, partners: [...partners] })),
});

/** Answers as the wire tells them. */
export const toReportAnswersDto = ({
  nationalCommitments,
  innovativeProjects,
  progress,
  challenges,
  individualisedApproach,
  nationalCoordination,
  assistanceProvided,
  coordinationAmongProviders,
  experienceShared,
  expertiseShared,
  ...others
}: ReportAnswers): AnswersDto => ({
  ...others,
  ...(nationalCommitments && { nationalCommitments: byPillar(nationalCommitments, nationalDto) }),
  ...(innovativeProjects && {
    innovativeProjects: { ...innovativeProjects, projects: [...innovativeProjects.projects] },
  }),
  ...(progress && { progress: { ...progress, entries: [...progress.entries] } }),
  ...(challenges && { challenges: { ...challenges, entries: [...challenges.entries] } }),
  ...(individualisedApproach && {
    individualisedApproach: { ...individualisedApproach, meetings: [...individualisedApproach.meetings] },
  }),
  ...(nationalCoordination && {
    nationalCoordination: { ...nationalCoordination, events: [...nationalCoordination.events] },
  }),
  ...(assistanceProvided && {
    assistanceProvided: {
      ...assistanceProvided,
      assistance: assistanceProvided.assistance.map(assistanceDto),
    },
  }),
  ...(coordinationAmongProviders && {
    coordinationAmongProviders: {
      ...coordinationAmongProviders,
      links: coordinationAmongProviders.links.map((link) => ({ ...link, with: [...link.with] })),
    },
  }),
  ...(experienceShared && { experienceShared: sharingDto(experienceShared) }),
  ...(expertiseShared && { expertiseShared: sharingDto(expertiseShared) }),
});
