import { findingIn, referenceIn } from "../languages/finding.ts";
import { dayIn } from "../languages/language.ts";
import { rosterWordsIn } from "../languages/roster-words.ts";
import type { Block, Cell, Section } from "../report/report-document.ts";
import { introduced, paragraph, table, type Unrecorded } from "./blocks.ts";
import { checkName } from "./check-names.ts";
import { timeWords } from "./places.ts";
import type { MobilisationPlan, OwnReport, ProfileWriting } from "./state-profile-content.ts";

const questions = ["progress", "challenges", "requirements"] as const;

/** What the State itself reports (Action 41), year by year. */
export const ownWordsSection = (writing: ProfileWriting): Section | Unrecorded => {
  const { profile, text } = writing;
  const { year, reported, reports } = profile.cooperation;
  const heading = text("ownWords");
  if (!reported && reports.length === 0) return { heading, nothing: text("ownWordsMissing", { year }) };
  return {
    heading,
    blocks: [
      paragraph(text("ownWordsText")),
      ...(reported ? [] : [paragraph(text("ownWordsMissing", { year }))]),
      table(
        text("ownWords"),
        [
          { heading: text("year"), kind: "year" },
          { heading: text("subject"), kind: "text" },
          { heading: text("statement"), kind: "text" },
          { heading: text("sourceOfFunds"), kind: "text" },
        ],
        reports.flatMap((report) => questions.flatMap((question) => answerRows(report, question, writing))),
      ),
    ],
  };
};

const answerRows = (
  { year, answers, documents }: OwnReport,
  question: (typeof questions)[number],
  { text }: ProfileWriting,
): Cell[][] => {
  const answer = answers[question];
  if (answer === undefined) return [[year, text(question), text("notReportedShort"), null]];
  const { sourceDocument, page, section } = answer.source;
  const source = [
    documents.find(({ ref }) => ref === sourceDocument)?.title ?? sourceDocument,
    ...(section === undefined ? [] : [section]),
    ...(page === undefined ? [] : [text("page", { page })]),
  ].join(", ");
  const words = answer.entries?.length ? answer.entries : [text(answer.answer)];
  return words.map((entry) => [year, text(question), entry, source]);
};

/** How the State means to raise its resources, and what has come of it. */
export const mobilisationSection = (writing: ProfileWriting): Section | Unrecorded => {
  const { text, profile } = writing;
  const plans = profile.resourceMobilisationPlans;
  const heading = text("mobilisation");
  return plans.length === 0
    ? { heading, nothing: text("mobilisationNone") }
    : { heading, blocks: plans.flatMap((plan, index) => mobilisationBlocks(plan, index + 1, writing)) };
};

const mobilisationBlocks = (
  plan: MobilisationPlan,
  number: number,
  { language, text }: ProfileWriting,
): Block[] => {
  const named = (name: string) => (number === 1 ? name : `${name} (${number})`);
  return [
    paragraph(
      text("mobilisationInPlace", {
        title: plan.title,
        from: dayIn(plan.validFrom, language),
        to: dayIn(plan.validTo, language),
      }),
    ),
    table(
      named(text("mobilisationTargets")),
      [
        { heading: text("sourceOfFunds"), kind: "text" },
        { heading: text("years"), kind: "label" },
        { heading: text("currency"), kind: "label" },
        { heading: text("target"), kind: "money", total: true },
        { heading: text("raised"), kind: "money", total: true },
        { heading: text("share"), kind: "ratio" },
      ],
      (plan.progress?.lines ?? []).map((line) => [
        text(line.source),
        timeWords(line),
        plan.currency,
        line.target ?? null,
        line.raised,
        line.share,
      ]),
    ),
    table(
      named(text("mobilisationActions")),
      [
        { heading: text("action"), kind: "text" },
        { heading: text("responsible"), kind: "text" },
        { heading: text("dueOn"), kind: "day" },
        { heading: text("status"), kind: "label" },
      ],
      plan.actions.map(({ title, responsible, dueOn, status }) => [
        title,
        responsible,
        dueOn,
        text(`status-${status}`),
      ]),
    ),
  ];
};

/** What the latest plan leaves open, with the places that ask for it. */
export const completenessSection = ({ profile, language, text }: ProfileWriting): Section | Unrecorded => {
  const { completeness } = profile;
  const heading = text("planCompleteness");
  if (completeness === undefined) return { heading, nothing: text("stateCompletenessNone") };
  const { plan, score, findings } = completeness;
  return {
    heading,
    blocks: [
      paragraph(text("stateCompletenessText", { plan: plan.title, ...score })),
      table(
        heading,
        [
          { heading: text("check"), kind: "text" },
          { heading: text("severity"), kind: "label" },
          { heading: text("finding"), kind: "text" },
          { heading: text("toComplete"), kind: "text", detail: true },
          { heading: text("reference"), kind: "text" },
        ],
        findings
          .filter(({ outcome }) => outcome === "not-met")
          .map(({ code, severity, citations, ...found }) => {
            const { detail, toComplete } = findingIn(found, language);
            return [
              checkName(code, text),
              text(severity),
              detail,
              toComplete ?? null,
              citations.map(({ reference }) => referenceIn(reference, language)).join(", "),
            ];
          }),
      ),
    ],
  };
};

const kinds = [
  "state",
  "work-plan",
  "progress-record",
  "requirement",
  "pledge",
  "commitment",
  "fund-allocation",
  "cooperation-report",
  "resource-mobilisation-plan",
] as const;

/** Sources on pages: those of money, which are many, stand behind all others. */
const sourcesOnPages = 25;

/** Where everything comes from. */
export const sourcesSection = ({ profile, language, text }: ProfileWriting): Section => ({
  heading: text("sources"),
  blocks: introduced(
    text("sourcesText"),
    table(
      text("sources"),
      [
        { heading: text("citation"), kind: "text" },
        { heading: text("address"), kind: "text" },
        { heading: text("sourceOf"), kind: "text" },
        { heading: text("readInSource"), kind: "label" },
      ],
      [...profile.sources.filter((source) => !isOfMoney(source)), ...profile.sources.filter(isOfMoney)].map(
        ({ citation, url, of, verified }) => [
          rosterWordsIn(citation, language),
          url ?? null,
          kinds
            .filter((kind) => of.includes(kind))
            .map((kind) => text(`kind-${kind}`))
            .join(", "),
          text(verified ? "yes" : "no"),
        ],
      ),
      sourcesOnPages,
    ),
  ),
});

const isOfMoney = ({ of }: { readonly of: readonly string[] }): boolean =>
  of.every((kind) => kind === "pledge" || kind === "commitment" || kind === "fund-allocation");
