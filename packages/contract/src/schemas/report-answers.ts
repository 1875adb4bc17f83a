import * as z from "zod";
import {
  AnswerSchema,
  AssistanceRecordSchema,
  answerWith,
  days,
  NarrativeAnswerSchema,
  NationalCommitmentsSchema,
  part,
  SharingAnswerSchema,
} from "./answer-parts.ts";
import { DaySchema, StateCodeSchema, text } from "./basic.ts";

export const ReportAnswersSchema = z
  .strictObject({
    nationalCommitments: z
      .strictObject({
        "survey-clearance": NationalCommitmentsSchema.exactOptional(),
        "victim-assistance": NationalCommitmentsSchema.exactOptional(),
        "stockpile-destruction": NationalCommitmentsSchema.exactOptional(),
      })
      .exactOptional()
      .meta({ description: "National financial commitments by pillar (40.1 to 40.3)." }),
    conventionalSources: AnswerSchema.exactOptional().meta({
      description: "Explored conventional sources of funding (40.4).",
    }),
    innovativeSources: AnswerSchema.exactOptional().meta({
      description: "Explored alternative or innovative sources and mechanisms (40.4).",
    }),
    innovativeProjects: answerWith(
      "InnovativeProjectsAnswer",
      "Whether innovative financial projects are in place, and which.",
      {
        projects: z
          .array(
            z
              .strictObject({
                instrument: z
                  .enum([
                    "front-loading",
                    "impact-bond",
                    "debt-swap",
                    "public-private",
                    "trust-fund",
                    "other",
                  ])
                  .meta({ description: "The mechanism." }),
                partner: text(200).exactOptional().meta({ description: "With whom." }),
                status: z.enum(["exploring", "agreed", "in-place", "ended"]),
              })
              .meta({ id: "InnovativeProject", description: "A project of innovative finance." }),
          )
          .max(20)
          .exactOptional()
          .meta({ description: "Projects, whatever their status." }),
      },
    )
      .exactOptional()
      .meta({ description: "Innovative financial projects in place (40.4)." }),
    progress: NarrativeAnswerSchema.exactOptional().meta({ description: "Reported progress (41.1)." }),
    challenges: NarrativeAnswerSchema.exactOptional().meta({
      description: "Reported challenges in implementation (41.1).",
    }),
    requirements: AnswerSchema.exactOptional().meta({
      description: "Reported requirements for assistance (41.1).",
    }),
    resourceMobilisationPlan: answerWith(
      "ResourceMobilisationPlanAnswer",
      "Whether a resource mobilisation plan is in place, and since and until when.",
      {
        adoptedOn: DaySchema.exactOptional(),
        validFrom: DaySchema.exactOptional(),
        validTo: DaySchema.exactOptional(),
      },
    )
      .exactOptional()
      .meta({ description: "Resource mobilisation plan in place (41.2)." }),
    individualisedApproach: answerWith(
      "IndividualisedApproachAnswer",
      "Whether the State took advantage of the Individualised Approach, with its meetings.",
      {
        meetings: z
          .array(
            z
              .strictObject({
                ...days,
                status: z.enum(["requested", "accepted", "scheduled", "held", "follow-up", "closed"]),
              })
              .meta({
                id: "IndividualisedApproachMeeting",
                description: "A meeting of the Individualised Approach.",
              }),
          )
          .max(30)
          .exactOptional()
          .meta({ description: "Meetings, whatever their status." }),
      },
    )
      .exactOptional()
      .meta({ description: "Use of the Individualised Approach (41.3)." }),
    nationalCoordination: answerWith(
      "NationalCoordinationAnswer",
      "Whether efforts were made to strengthen national coordination, with whom, and when.",
      {
        national: part("With national stakeholders."),
        international: part("With international stakeholders."),
        statesParties: part("With States Parties in a position to provide assistance."),
        events: z
          .array(z.strictObject({ ...days, forum: text(100).meta({ description: "Where they met." }) }))
          .max(30)
          .exactOptional()
          .meta({ description: "Meetings and other occasions of coordination." }),
      },
    )
      .exactOptional()
      .meta({ description: "Strengthened national coordination (42.2)." }),
    nationalMineActionPlatform: answerWith(
      "NationalMineActionPlatformAnswer",
      "Whether the State has a National Mine Action Platform.",
      {
        establishedOn: DaySchema.exactOptional(),
        dissolvedOn: DaySchema.exactOptional(),
        lastMeetingOn: DaySchema.exactOptional(),
      },
    )
      .exactOptional()
      .meta({ description: "National Mine Action Platform established (42.3)." }),
    positionToAssist: AnswerSchema.exactOptional().meta({
      description: "Declares itself in a position to provide assistance (44).",
    }),
    assistanceProvided: answerWith(
      "AssistanceProvidedAnswer",
      "Whether the State provided assistance in the year, and which.",
      {
        assistance: z
          .array(AssistanceRecordSchema)
          .max(60)
          .exactOptional()
          .meta({ description: "Assistance, by pillar and recipients." }),
      },
    )
      .exactOptional()
      .meta({ description: "Assistance provided (43.1 to 43.4)." }),
    diverseNeedsConsidered: answerWith(
      "DiverseNeedsAnswer",
      "Whether assistance takes account of gender, age, disability and diverse needs.",
      {
        gender: part("Considers gender."),
        age: part("Considers age."),
        disability: part("Considers disability."),
        diverseNeeds: part("Considers the diverse needs of people in affected communities, with survivors."),
      },
    )
      .exactOptional()
      .meta({ description: "Considerations for people in assistance (43.5)." }),
    climateEnvironmentConsidered: answerWith(
      "ClimateEnvironmentAnswer",
      "Whether assistance takes account of climate and the environment.",
      { climate: part("Considers climate."), environment: part("Considers the environment.") },
    )
      .exactOptional()
      .meta({ description: "Considerations for climate and the environment in assistance (43.6)." }),
    coordinationAmongProviders: answerWith(
      "CoordinationAmongProvidersAnswer",
      "Whether the State coordinates its support with other providers, and with whom.",
      {
        links: z
          .array(
            z
              .strictObject({
                with: z
                  .array(StateCodeSchema)
                  .min(1)
                  .max(60)
                  .meta({ description: "Other States in a position to provide assistance." }),
                forum: text(100).exactOptional().meta({ description: "Where they coordinate." }),
                date: DaySchema.exactOptional(),
              })
              .meta({ id: "CoordinationLink", description: "Coordination with other providers." }),
          )
          .max(20)
          .exactOptional()
          .meta({ description: "With whom, where and when." }),
      },
    )
      .exactOptional()
      .meta({ description: "Coordination among providers (44)." }),
    experienceShared: SharingAnswerSchema.exactOptional().meta({
      description: "National experiences, best practices and lessons learnt shared (45.1).",
    }),
    expertiseShared: SharingAnswerSchema.exactOptional().meta({
      description: "Scientific, methodological and technological expertise shared (45.2).",
    }),
  })
  .meta({
    id: "ReportAnswers",
    description:
      "Answers by question. Each is yes or no with its source; a question that is left out is not reported, which is never a no.",
  });

const source = { sourceDocument: "A7", page: "12" };

export const reportAnswersExample = {
  nationalCommitments: {
    "survey-clearance": {
      answer: "yes",
      source,
      lines: [
        {
          kind: "financial",
          status: "committed",
          budgetFrame: "mine-action",
          amount: "30000000.00",
          currency: "USD",
        },
      ],
    },
  },
  progress: {
    answer: "yes",
    source: { sourceDocument: "A7", section: "Form D" },
    entries: ["80 areas released"],
  },
  nationalMineActionPlatform: { answer: "yes", source, establishedOn: "2023-02-01" },
};
