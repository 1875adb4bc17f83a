import type { TextName, Texts } from "../languages/language.ts";

const checkNames: ReadonlyMap<string, TextName> = new Map(
  (
    [
      "check-costed",
      "check-divided-by-year",
      "check-whole-period-planned",
      "check-national-share-stated",
      "check-assistance-stated",
      "check-milestones-by-year",
      "check-resource-mobilisation",
      "check-risk-education",
      "check-diverse-needs",
      "check-climate-environment",
      "check-evidence-base",
      "check-in-force",
      "check-updated-within-a-year",
      "check-progress-reported",
      "check-extension-duration",
      "check-extension-reasons",
      "check-extension-work-done",
      "check-extension-means",
      "check-extension-circumstances",
      "check-extension-implications",
      "check-totals-add-up",
      "check-assistance-adds-up",
      "check-milestones-add-up",
      "check-unit-cost",
    ] as const
  ).map((name) => [name.replace("check-", ""), name]),
);

/** A check of a plan's completeness by name; one that has none, by its code. */
export const checkName = (code: string, text: Texts): string => {
  const name = checkNames.get(code);
  return name === undefined ? code : text(name);
};
