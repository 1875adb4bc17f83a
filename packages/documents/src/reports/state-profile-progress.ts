import type { Block, Cell, Section } from "../report/report-document.ts";
import { paragraph, shown, table, type Unrecorded } from "./blocks.ts";
import { timeWords } from "./places.ts";
import { planName, progressChart } from "./progress-chart.ts";
import type { PlanProgress, ProfileWriting, Reached } from "./state-profile-content.ts";

/** What can be reached, in the order in which it is told; the methods of land release are parts of the area. */
const measures = ["areaM2", "cancelledM2", "reducedM2", "clearedM2", "areas", "people"] as const;

/** What the plans mean to reach, what was reached, and what is left. */
export const progressSection = (writing: ProfileWriting): Section | Unrecorded => {
  const { profile, language, text } = writing;
  const instant = profile.asOf ?? profile.computedAt;
  const unconfirmed = profile.progress.flatMap((plan) => plan.unconfirmed);
  const heading = text("milestones");
  if (profile.progress.length === 0) return { heading, nothing: text("milestonesNone") };
  return {
    heading,
    blocks: [
      paragraph(text("milestonesText")),
      ...(unconfirmed.length === 0
        ? []
        : [paragraph(text("progressUnconfirmed", { years: [...new Set(unconfirmed)].join(", ") }))]),
      ...shown(progressChart(profile.progress, { instant, language })),
      milestonesTable(writing),
      cumulativeTable(writing),
      ...remainingBlocks(writing),
    ],
  };
};

const milestonesTable = (writing: ProfileWriting): Block => {
  const { profile, text } = writing;
  return table(
    text("milestones"),
    [
      { heading: text("years"), kind: "label" },
      { heading: text("plan"), kind: "text", ...(profile.progress.length < 2 && { detail: true }) },
      { heading: text("activity"), kind: "text" },
      { heading: text("pillar"), kind: "text" },
      { heading: text("measure"), kind: "text" },
      { heading: text("planned"), kind: "count" },
      { heading: text("reached"), kind: "count", note: text("basisReached") },
      { heading: text("description"), kind: "text" },
      { heading: text("reachedInWords"), kind: "text" },
    ],
    profile.progress.flatMap((plan) => plan.lines.flatMap((line) => lineRows(plan, line, writing))),
  );
};

/** A row for each measure that a milestone, or what was reached, tells; one of words alone where none does. */
const lineRows = (
  plan: PlanProgress,
  line: PlanProgress["lines"][number],
  { text }: ProfileWriting,
): Cell[][] => {
  const { planned = {}, reached = {} }: { readonly planned?: Reached; readonly reached?: Reached } = line;
  const figures = measures
    .filter((name) => planned[name] !== undefined || reached[name] !== undefined)
    .map((name) => [text(name), planned[name] ?? null, reached[name] ?? null]);
  return (figures.length === 0 ? [[null, null, null]] : figures).map((cells, index) => [
    timeWords(line),
    planName(plan, text),
    line.title ?? text("wholePillar"),
    text(line.pillar),
    ...cells,
    index === 0 ? (planned.description ?? null) : null,
    index === 0 ? (reached.description ?? null) : null,
  ]);
};

const cumulativeTable = ({ profile, text }: ProfileWriting): Block =>
  table(
    text("reachedToDate"),
    [
      { heading: text("plan"), kind: "text" },
      { heading: text("pillar"), kind: "text" },
      { heading: text("measure"), kind: "label" },
      { heading: text("throughYear"), kind: "year" },
      { heading: text("plannedToDate"), kind: "count" },
      { heading: text("reachedToDate"), kind: "count", note: text("basisReachedToDate") },
      { heading: text("share"), kind: "ratio" },
      { heading: text("plannedInAll"), kind: "count" },
      { heading: text("yearsNotReported"), kind: "text" },
    ],
    profile.progress.flatMap((plan) =>
      plan.cumulative.map(({ pillar, measure, planned, reached, through, toDate, notReported }) => [
        planName(plan, text),
        text(pillar),
        text(measure),
        through ?? null,
        toDate?.planned ?? null,
        toDate?.reached ?? reached ?? null,
        toDate?.share ?? null,
        planned ?? null,
        notReported.length === 0 ? null : notReported.join(", "),
      ]),
    ),
  );

const remainingBlocks = ({ profile, text }: ProfileWriting): Block[] => {
  const rows = profile.progress.flatMap((plan) =>
    plan.remaining.map((one) => [
      planName(plan, text),
      text(one.measure),
      one.stated,
      one.since,
      one.reached ?? null,
      one.remaining ?? null,
    ]),
  );
  return rows.length === 0
    ? []
    : [
        table(
          text("remainingChallenge"),
          [
            { heading: text("plan"), kind: "text" },
            { heading: text("measure"), kind: "label" },
            { heading: text("challengeStated"), kind: "count" },
            { heading: text("countedFrom"), kind: "year" },
            { heading: text("reached"), kind: "count" },
            { heading: text("remaining"), kind: "count", note: text("basisRemaining") },
          ],
          rows,
        ),
      ];
};
