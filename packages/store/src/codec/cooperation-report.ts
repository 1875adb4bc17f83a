import {
  assistanceStatuses,
  type CooperationReport,
  type CooperationReportEvent,
  contributionStatuses,
  exchangeLevels,
  meetingStatuses,
  projectInstruments,
  projectStatuses,
  type ReportingWindow,
  type ReportingWindowEvent,
  reportDocumentKinds,
} from "@angkor/domain";
import * as z from "zod";
import {
  cooperationReportId,
  currency,
  event,
  integer,
  pillar,
  record,
  schemaOf,
  source,
  state,
  visibility,
} from "./shapes.ts";

const text = z.string();
const optionalText = text.exactOptional();
const flag = z.literal(true).exactOptional();
const yesNo = z.enum(["yes", "no"]);
const part = yesNo.exactOptional();
const value = z.strictObject({ minor: integer, currency }).exactOptional();

const answer = {
  answer: yesNo,
  source: z.strictObject({ sourceDocument: text, page: optionalText, section: optionalText }),
};

const plain = z.strictObject(answer).exactOptional();

const nationalCommitments = z
  .strictObject({
    ...answer,
    lines: z.array(
      z.strictObject({
        kind: z.enum(["financial", "in-kind"]),
        status: z.enum(contributionStatuses),
        budgetFrame: z.enum(["mine-action", "broader"]).exactOptional(),
        value,
        description: optionalText,
      }),
    ),
  })
  .exactOptional();

const narrative = z.strictObject({ ...answer, entries: z.array(text) }).exactOptional();

const sharing = z
  .strictObject({
    ...answer,
    international: part,
    regional: part,
    bilateral: part,
    exchanges: z.array(
      z.strictObject({
        topic: text,
        level: z.enum(exchangeLevels),
        date: optionalText,
        partners: z.array(state),
        triangular: flag,
      }),
    ),
  })
  .exactOptional();

const assistance = z.strictObject({
  pillar,
  recipients: z.array(state),
  status: z.enum(assistanceStatuses),
  value,
  description: optionalText,
  channel: optionalText,
  multiYear: flag,
  vaRoute: z.enum(["earmarked", "broader"]).exactOptional(),
  relevance: optionalText,
});

const answers = z.strictObject({
  nationalCommitments: z
    .strictObject({
      "survey-clearance": nationalCommitments,
      "victim-assistance": nationalCommitments,
      "stockpile-destruction": nationalCommitments,
    })
    .exactOptional(),
  conventionalSources: plain,
  innovativeSources: plain,
  innovativeProjects: z
    .strictObject({
      ...answer,
      projects: z.array(
        z.strictObject({
          instrument: z.enum(projectInstruments),
          partner: optionalText,
          status: z.enum(projectStatuses),
        }),
      ),
    })
    .exactOptional(),
  progress: narrative,
  challenges: narrative,
  requirements: plain,
  resourceMobilisationPlan: z
    .strictObject({ ...answer, adoptedOn: optionalText, validFrom: optionalText, validTo: optionalText })
    .exactOptional(),
  individualisedApproach: z
    .strictObject({
      ...answer,
      meetings: z.array(z.strictObject({ date: text, status: z.enum(meetingStatuses) })),
    })
    .exactOptional(),
  nationalCoordination: z
    .strictObject({
      ...answer,
      national: part,
      international: part,
      statesParties: part,
      events: z.array(z.strictObject({ date: text, forum: text })),
    })
    .exactOptional(),
  nationalMineActionPlatform: z
    .strictObject({
      ...answer,
      establishedOn: optionalText,
      dissolvedOn: optionalText,
      lastMeetingOn: optionalText,
    })
    .exactOptional(),
  positionToAssist: plain,
  assistanceProvided: z.strictObject({ ...answer, assistance: z.array(assistance) }).exactOptional(),
  diverseNeedsConsidered: z
    .strictObject({ ...answer, gender: part, age: part, disability: part, diverseNeeds: part })
    .exactOptional(),
  climateEnvironmentConsidered: z
    .strictObject({ ...answer, climate: part, environment: part })
    .exactOptional(),
  coordinationAmongProviders: z
    .strictObject({
      ...answer,
      links: z.array(z.strictObject({ with: z.array(state), forum: optionalText, date: optionalText })),
    })
    .exactOptional(),
  experienceShared: sharing,
  expertiseShared: sharing,
});

const content = z.strictObject({
  state,
  year: z.number(),
  documents: z.array(
    z.strictObject({
      ref: text,
      kind: z.enum(reportDocumentKinds),
      title: text,
      reportedAt: text,
      url: optionalText,
    }),
  ),
  answers,
  visibility,
  source: source.exactOptional(),
});

export const cooperationReport = schemaOf<CooperationReport>()(
  z.strictObject({
    ...record,
    id: cooperationReportId,
    status: z.enum(["draft", "submitted", "corrected"]),
    content,
    submittedAt: optionalText,
    late: flag,
    correctedAt: optionalText,
    correctionReason: optionalText,
  }),
);

export const cooperationReportEvent = schemaOf<CooperationReportEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      ...event,
      type: z.literal("cooperation-report-drafted"),
      id: cooperationReportId,
      content,
      enteredBy: z.literal("isu").exactOptional(),
    }),
    z.strictObject({ ...event, type: z.literal("cooperation-report-redrafted"), content }),
    z.strictObject({ ...event, type: z.literal("cooperation-report-submitted"), late: flag }),
    z.strictObject({
      ...event,
      type: z.literal("cooperation-report-corrected"),
      content,
      reason: optionalText,
    }),
    z.strictObject({ ...event, type: z.literal("cooperation-report-confirmed") }),
  ]),
);

const windowContent = { year: z.number(), opensOn: text, closesOn: text, mayReportLate: z.array(state) };

export const reportingWindow = schemaOf<ReportingWindow>()(
  z.strictObject({ ...windowContent, updatedAt: text }),
);

export const reportingWindowEvent = schemaOf<ReportingWindowEvent>()(
  z.strictObject({
    ...event,
    type: z.literal("reporting-window-recorded"),
    window: z.strictObject(windowContent),
  }),
);
