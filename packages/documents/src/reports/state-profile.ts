import { dayIn, type Language, percentIn, textsIn, wholeIn } from "../languages/language.ts";
import { rosterWordsIn } from "../languages/roster-words.ts";
import type { Block, ReportDocument, Section, Term } from "../report/report-document.ts";
import { paragraph, recordedOf, table, type Unrecorded, unrecordedOf } from "./blocks.ts";
import { figureTerms } from "./figure-columns.ts";
import { subtitleOf } from "./filters.ts";
import type { Names } from "./not-reported.ts";
import { periodWords } from "./places.ts";
import type { ProfileWriting, StateProfileContent } from "./state-profile-content.ts";
import { figureSections } from "./state-profile-figures.ts";
import { needsSection, pledgesSection, supportersSection } from "./state-profile-needs.ts";
import { progressSection } from "./state-profile-progress.ts";
import {
  completenessSection,
  mobilisationSection,
  ownWordsSection,
  sourcesSection,
} from "./state-profile-words.ts";

/** What stands around the profile where it is part of something larger, such as the dossier of a meeting. */
export interface Around {
  readonly title?: string;
  readonly before?: readonly Section[];
  readonly after?: readonly Section[];
}

/** The profile of a State as a document to hand out: what it must do, needs and has, and who helps. */
export const stateProfileDocument = (
  profile: StateProfileContent,
  language: Language,
  nameOf: Names,
  around: Around = {},
): ReportDocument => {
  const text = textsIn(language);
  const state = nameOf(profile.state);
  const writing: ProfileWriting = { profile, language, text, nameOf, state };
  const parts = partsOf(writing);
  return {
    language,
    title: around.title ?? text("stateProfile", { state }),
    subtitle: subtitleOf({ ...profile, basis: { filters: years(profile) } }, language, nameOf),
    instant: profile.asOf ?? profile.computedAt,
    sections: [
      ...(around.before ?? []),
      summary(writing),
      ...recordedOf(parts),
      ...(around.after ?? []),
      unrecordedOf(parts, text),
      sourcesSection(writing),
    ],
    basis: [
      ...(hasFigures(profile) ? termsOfFigures(writing) : []),
      { term: text("readInSource"), meaning: text("basisVerified") },
    ],
  };
};

const hasFigures = ({ plans, cells, unallocated, shared, providers }: StateProfileContent): boolean =>
  [plans, cells, unallocated, shared, providers].some(({ length }) => length > 0);

const termsOfFigures = ({ profile: { currency }, text }: ProfileWriting): Term[] => [
  ...figureTerms(text),
  { term: text("year"), meaning: text("basisYear") },
  { term: text("nationalShare"), meaning: text("basisNationalShare") },
  { term: text("basisConversion"), meaning: text("basisConversionText", { currency }) },
  { term: text("basisUndivided"), meaning: text("basisUndividedText") },
];

const partsOf = (writing: ProfileWriting): (Section | Unrecorded)[] => [
  obligations(writing),
  plans(writing),
  progressSection(writing),
  ...figureSections(writing),
  needsSection(writing),
  supportersSection(writing),
  pledgesSection(writing),
  ownWordsSection(writing),
  mobilisationSection(writing),
  completenessSection(writing),
];

/** The State is in the title. */
const years = ({ basis: { filters } }: StateProfileContent) => {
  const { states: _, ...others } = filters;
  return others;
};

const summary = (writing: ProfileWriting): Section => ({
  heading: writing.text("summary"),
  isSummary: true,
  blocks: [...figuresInWords(writing), facts(writing)],
});

const figuresInWords = ({ profile, language, text, state }: ProfileWriting): Block[] => {
  const { position, totals, currency } = profile;
  const whole = (amount: string | null) => wholeIn(amount ?? "0", language);
  if (position?.requirementStatus === "not-reported")
    return [paragraph(text("stateNotReportedText", { state }))];
  const { coverage } = totals;
  return [
    paragraph(
      coverage === null
        ? text(position?.requirementStatus === "undivided" ? "stateUndividedNeedsText" : "stateNoFiguresText")
        : text("stateSummaryText", {
            state,
            currency,
            requirement: whole(totals.requirement),
            national: whole(totals.nationalContribution),
            funding: whole(totals.funding),
            gap: whole(totals.gap),
            pledged: whole(totals.pledged),
            coverage: percentIn(coverage, language),
          }),
    ),
    ...(position === undefined || coverage === null || Number(position.undividedFunding) === 0
      ? []
      : [
          paragraph(
            text("stateUndividedText", {
              currency,
              undivided: whole(position.undividedFunding),
              least: whole(position.gapIfFullyAllocated),
            }),
          ),
        ]),
  ];
};

/** What a reader wants to know first, each in a line. */
const facts = (writing: ProfileWriting): Block => {
  const { profile, language, text } = writing;
  const { roster, obligations: due, plans: live, needs, cooperation, completeness } = profile;
  const unanswered = needs.filter(({ responses }) => responses.length === 0).length;
  const [plan] = live;
  const [mobilisation] = profile.resourceMobilisationPlans;
  return table(
    text("keyFacts"),
    [
      { heading: text("fact"), kind: "text" },
      { heading: text("asItStands"), kind: "text" },
    ],
    [
      [
        text("statePartySince"),
        roster.statesParty && roster.party ? dayIn(roster.party.from, language) : text("stateNotParty"),
      ],
      ...due.map((one) => [text(one.flag), deadlineWords(one, writing)]),
      ...(plan ? [[text("plan"), `${plan.title} (${periodWords(plan.period)})`]] : []),
      [
        text("openNeeds"),
        needs.length === 0 ? "0" : text("openNeedsFact", { count: needs.length, unanswered }),
      ],
      [
        text("cooperationReportOf", { year: cooperation.year }),
        text(cooperation.reported ? "submitted" : "notReportedShort"),
      ],
      [
        text("mobilisation"),
        mobilisation
          ? text("mobilisationInPlace", {
              title: mobilisation.title,
              from: dayIn(mobilisation.validFrom, language),
              to: dayIn(mobilisation.validTo, language),
            })
          : text("none"),
      ],
      ...(completeness ? [[text("planCompleteness"), text("checksFact", { ...completeness.score })]] : []),
    ],
  );
};

const deadlineWords = (
  { deadline, daysToDeadline = 0 }: StateProfileContent["obligations"][number],
  { language, text }: ProfileWriting,
): string => {
  if (deadline === undefined) return text("withoutDeadline");
  const days = wholeIn(String(Math.abs(daysToDeadline)), language);
  return text(daysToDeadline < 0 ? "deadlinePassed" : "deadlineAhead", {
    day: dayIn(deadline, language),
    days,
  });
};

const obligations = ({ profile, language, text }: ProfileWriting): Section | Unrecorded =>
  profile.obligations.length === 0
    ? { heading: text("obligations"), nothing: text("obligationsNone") }
    : {
        heading: text("obligations"),
        blocks: [
          table(
            text("obligations"),
            [
              { heading: text("obligation"), kind: "text" },
              { heading: text("since"), kind: "day" },
              { heading: text("deadline"), kind: "day" },
              { heading: text("basisOfEntry"), kind: "text" },
              { heading: text("readInSource"), kind: "label", note: text("basisVerified") },
            ],
            profile.obligations.map((one) => [
              text(one.flag),
              one.from,
              one.deadline ?? null,
              rosterWordsIn(one.reason, language),
              text(one.source.verified ? "yes" : "no"),
            ]),
          ),
        ],
      };

const plans = ({ profile, text }: ProfileWriting): Section | Unrecorded =>
  profile.plans.length === 0
    ? { heading: text("livePlans"), nothing: text("plansNone") }
    : {
        heading: text("livePlans"),
        blocks: [
          paragraph(text("livePlansText")),
          table(
            text("livePlans"),
            [
              { heading: text("plan"), kind: "text" },
              { heading: text("kind"), kind: "text" },
              { heading: text("period"), kind: "label" },
              { heading: text("currency"), kind: "label" },
              { heading: text("cost"), kind: "money" },
              {
                heading: text("nationalContribution"),
                kind: "money",
                note: text("basisNationalContribution"),
              },
              { heading: text("nationalPlanned"), kind: "money" },
              { heading: text("assistanceRequired"), kind: "money" },
              { heading: text("nationalShare"), kind: "ratio", note: text("basisNationalShare") },
            ],
            profile.plans.map((plan) => [
              plan.title,
              text(plan.kind),
              periodWords(plan.period),
              plan.currency,
              plan.requirement.revised,
              plan.nationalContribution,
              plan.nationalContributionPlanned,
              plan.assistanceRequired,
              plan.nationalShare,
            ]),
          ),
        ],
      };
