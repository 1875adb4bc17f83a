import type { Pillar } from "@angkor/domain/shared";
import { dayIn, type Language, type Texts, textsIn } from "../languages/language.ts";
import type { Block, ReportDocument, Section } from "../report/report-document.ts";
import { paragraph, table } from "./blocks.ts";
import type { Names } from "./not-reported.ts";
import { stateProfileDocument } from "./state-profile.ts";
import type { StateProfileContent } from "./state-profile-content.ts";

/** A dossier of the Individualised Approach as it was frozen: what of it a document shows. */
export interface DossierContent {
  readonly state: string;
  readonly cutoff: string;
  readonly purpose: string;
  readonly meeting?: {
    readonly date: string;
    readonly place?: string;
    readonly online: boolean;
    readonly agenda: readonly {
      readonly title: string;
      readonly speaker?: string;
      readonly minutes?: number;
    }[];
  };
  readonly questions: readonly { readonly ref: string; readonly question: string }[];
  readonly challenges: readonly { readonly pillar?: Pillar; readonly text: string }[];
  readonly answers: readonly { readonly ref: string; readonly answer: string }[];
  readonly profile: StateProfileContent;
}

interface Writing {
  readonly dossier: DossierContent;
  readonly language: Language;
  readonly text: Texts;
}

/** The dossier of a meeting: what the State says itself, and then its profile. */
export const dossierDocument = (
  dossier: DossierContent,
  language: Language,
  nameOf: Names,
): ReportDocument => {
  const text = textsIn(language);
  const writing = { dossier, language, text };
  return stateProfileDocument(dossier.profile, language, nameOf, {
    title: text("dossierTitle", { state: nameOf(dossier.state) }),
    before: [why(writing), ...meeting(writing), ...challenges(writing), ...questions(writing)],
  });
};

const why = ({ dossier, language, text }: Writing): Section => ({
  heading: text("dossierWhy"),
  isSummary: true,
  blocks: [
    paragraph(dossier.purpose),
    paragraph(text("dossierBasisText", { day: dayIn(dossier.cutoff, language) })),
  ],
});

const meeting = ({ dossier: { meeting: planned }, language, text }: Writing): Section[] => {
  if (planned === undefined) return [];
  const places = [
    ...(planned.place === undefined ? [] : [planned.place]),
    ...(planned.online ? [text("dossierOnline")] : []),
  ];
  const when = text("dossierMeetingText", { day: dayIn(planned.date, language), place: places.join(", ") });
  const agenda: Block[] =
    planned.agenda.length === 0
      ? []
      : [
          table(
            text("dossierAgenda"),
            [
              { heading: text("dossierItem"), kind: "text" },
              { heading: text("dossierSpeaker"), kind: "text" },
              { heading: text("dossierMinutes"), kind: "count" },
            ],
            planned.agenda.map((item) => [item.title, item.speaker ?? null, item.minutes ?? null]),
          ),
        ];
  return [{ heading: text("dossierMeeting"), blocks: [paragraph(when), ...agenda] }];
};

const challenges = ({ dossier, text }: Writing): Section[] =>
  dossier.challenges.length === 0
    ? []
    : [
        {
          heading: text("dossierChallenges"),
          blocks: [
            table(
              text("dossierChallenges"),
              [
                { heading: text("pillar"), kind: "text" },
                { heading: text("description"), kind: "text" },
              ],
              dossier.challenges.map((challenge) => [
                challenge.pillar === undefined ? null : text(challenge.pillar),
                challenge.text,
              ]),
            ),
          ],
        },
      ];

const questions = ({ dossier, text }: Writing): Section[] => {
  if (dossier.questions.length === 0) return [];
  const answers = new Map(dossier.answers.map(({ ref, answer }) => [ref, answer]));
  return [
    {
      heading: text("dossierQuestions"),
      blocks: [
        table(
          text("dossierQuestions"),
          [
            { heading: text("dossierQuestion"), kind: "text" },
            { heading: text("dossierAnswer"), kind: "text" },
          ],
          dossier.questions.map(({ ref, question }) => [question, answers.get(ref) ?? null]),
        ),
      ],
    },
  ];
};
