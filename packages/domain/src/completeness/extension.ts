import { type ImplicationName, implicationNames } from "../work-plan/narrative.ts";
import type { WorkPlan, WorkPlanKind } from "../work-plan/work-plan.ts";
import { type Check, type CheckCode, met, notMet, type Verdict } from "./check.ts";
import { type Citation, citations as c } from "./citations.ts";
import { phrase } from "./sentence.ts";
import { dayValue, listValue } from "./wording.ts";

const ofRequests =
  (...places: readonly Citation[]) =>
  (kind: WorkPlanKind): readonly Citation[] =>
    kind === "article5-extension-request" ? places : [];

const mostYears = 10;

const duration = ({ content }: WorkPlan): Verdict => {
  const asked = content.extensionRequest?.duration;
  if (asked === undefined) return notMet("duration-missing", {}, ["/extensionRequest/duration"]);
  const latest = `${Number(asked.from.slice(0, 4)) + mostYears}${asked.from.slice(4)}`;
  return asked.to > latest
    ? notMet("duration-too-long", { from: dayValue(asked.from), to: dayValue(asked.to) }, [
        "/extensionRequest/duration/to",
      ])
    : met(`The extension asked for is from ${asked.from} to ${asked.to}.`);
};

type Part = "reasons" | "workDone" | "meansAvailable" | "impedingCircumstances";

const part = (
  code: CheckCode,
  name: Part,
  place: Citation,
  [missing, subject]: readonly [
    missing: "reasons-missing" | "work-done-missing" | "means-missing" | "circumstances-missing",
    subject: string,
  ],
): Check => ({
  code,
  severity: "essential",
  citations: ofRequests(place),
  verdict: ({ content }) => {
    const section = content.extensionRequest?.[name];
    if (section === undefined) return notMet(missing, {}, [`/extensionRequest/${name}`]);
    return met(
      `The request tells ${subject}${section.reference === undefined ? "" : ` (${section.reference})`}.`,
    );
  },
});

const implications = ({ content }: WorkPlan): Verdict => {
  const told = content.extensionRequest?.implications ?? {};
  const missing: readonly ImplicationName[] = implicationNames.filter((name) => told[name] === undefined);
  if (missing.length === 0)
    return met("Humanitarian, social, economic and environmental implications are told.");
  return notMet(
    "implications-missing",
    { implications: listValue(missing.map((name) => phrase(name, {}))) },
    missing.map((name) => `/extensionRequest/implications/${name}`),
  );
};

/** What Article 5.4 asks of a request for an extended deadline. */
export const extensionChecks: readonly Check[] = [
  {
    code: "extension-duration",
    severity: "essential",
    citations: ofRequests(c.article5Duration, c.article5Period),
    verdict: duration,
  },
  part("extension-reasons", "reasons", c.article5Reasons, [
    "reasons-missing",
    "the reasons for the extension",
  ]),
  part("extension-work-done", "workDone", c.article5Work, [
    "work-done-missing",
    "what was done under the national programme so far",
  ]),
  part("extension-means", "meansAvailable", c.article5Means, [
    "means-missing",
    "which financial and technical means are available",
  ]),
  part("extension-circumstances", "impedingCircumstances", c.article5Circumstances, [
    "circumstances-missing",
    "which circumstances impede the work",
  ]),
  {
    code: "extension-implications",
    severity: "essential",
    citations: ofRequests(c.article5Implications),
    verdict: implications,
  },
];
