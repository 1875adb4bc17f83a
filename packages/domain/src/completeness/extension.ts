import { type ImplicationName, implicationNames } from "../work-plan/narrative.ts";
import type { WorkPlan, WorkPlanKind } from "../work-plan/work-plan.ts";
import { type Check, type CheckCode, met, notMet, type Verdict } from "./check.ts";
import { type Citation, citations as c } from "./citations.ts";
import { listInWords } from "./wording.ts";

const ofRequests =
  (...places: readonly Citation[]) =>
  (kind: WorkPlanKind): readonly Citation[] =>
    kind === "article5-extension-request" ? places : [];

const mostYears = 10;

const duration = ({ content }: WorkPlan): Verdict => {
  const asked = content.extensionRequest?.duration;
  if (asked === undefined)
    return notMet(
      "The request does not state the duration of the extension.",
      "Give the deadline in force and the one asked for as extensionRequest.duration.",
      ["/extensionRequest/duration"],
    );
  const words = `from ${asked.from} to ${asked.to}`;
  const latest = `${Number(asked.from.slice(0, 4)) + mostYears}${asked.from.slice(4)}`;
  return asked.to > latest
    ? notMet(
        `The extension asked for is longer than ten years: ${words}.`,
        "Ask for a period of up to ten years; another request can follow.",
        ["/extensionRequest/duration/to"],
      )
    : met(`The extension asked for is ${words}.`);
};

type Part = "reasons" | "workDone" | "meansAvailable" | "impedingCircumstances";

const part = (
  code: CheckCode,
  name: Part,
  place: Citation,
  [subject, toComplete]: readonly [string, string],
): Check => ({
  code,
  severity: "essential",
  citations: ofRequests(place),
  verdict: ({ content }) => {
    const section = content.extensionRequest?.[name];
    if (section === undefined)
      return notMet(`The request does not tell ${subject}.`, toComplete, [`/extensionRequest/${name}`]);
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
    `The request does not tell the ${listInWords(missing)} implications of the extension.`,
    "Tell each in a few sentences: who lives with the mines for longer, and what that costs them, their livelihoods and their land.",
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
    "the reasons for the extension",
    "Say in extensionRequest.reasons why the deadline can't be met.",
  ]),
  part("extension-work-done", "workDone", c.article5Work, [
    "what was done under the national programme so far",
    "Say in extensionRequest.workDone how far preparation and work are: released by survey and clearance, and what is left.",
  ]),
  part("extension-means", "meansAvailable", c.article5Means, [
    "which financial and technical means are available",
    "Say in extensionRequest.meansAvailable which teams, equipment and funds there are, the State's own and others'.",
  ]),
  part("extension-circumstances", "impedingCircumstances", c.article5Circumstances, [
    "which circumstances impede the work",
    "Say in extensionRequest.impedingCircumstances what stands in the way: access, conflict, terrain, season, funds.",
  ]),
  {
    code: "extension-implications",
    severity: "essential",
    citations: ofRequests(c.article5Implications),
    verdict: implications,
  },
];
