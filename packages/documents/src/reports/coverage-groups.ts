import { type Texts, wholeIn } from "../languages/language.ts";
import type { Block, Column, Section } from "../report/report-document.ts";
import { introduced, paragraph, table } from "./blocks.ts";
import type { CoverageWriting } from "./coverage-content.ts";
import { figureCells, figureColumns } from "./figure-columns.ts";
import { byName } from "./places.ts";

/** What is given beside: to several States, pillars or years at once. */
export const undividedFunding = (text: Texts): Column => ({
  heading: text("undividedFunding"),
  kind: "money",
  total: true,
  note: text("basisUndividedFunding"),
});

/** What States Parties, States not party and organisations give. */
export const providerClasses = ({ report, text }: CoverageWriting): Section => {
  const money = (name: "funding" | "committed" | "disbursed" | "pledged"): Column => ({
    heading: text(name),
    kind: "money",
    total: true,
  });
  return {
    heading: text("providerClasses"),
    blocks: introduced(
      text("providerClassesText"),
      table(
        text("providerClasses"),
        [
          { heading: text("providerClass"), kind: "text" },
          { heading: text("count"), kind: "count", total: true },
          money("funding"),
          money("committed"),
          money("disbursed"),
          money("pledged"),
          undividedFunding(text),
        ],
        report.providers.map((line) => [
          text(line.class ?? "rounding"),
          line.providers,
          line.funding,
          line.committed,
          line.disbursed,
          line.pledged,
          line.undivided.funding,
        ]),
      ),
    ),
  };
};

/** Both ways of Action 43, side by side and never added up. */
export const bothRoutes = (
  routes: NonNullable<CoverageWriting["report"]["victimAssistance"]>,
  {
    report: { currency },
    language,
    text,
  }: Pick<CoverageWriting, "language" | "text"> & {
    readonly report: { readonly currency: string };
  },
): Block[] => {
  const whole = (amount: string) => wholeIn(amount, language);
  const { earmarked, broader } = routes;
  return [
    paragraph(
      text("bothRoutesText", {
        currency,
        earmarked: whole(earmarked.funding),
        broader: whole(broader.funding),
      }),
    ),
    ...(Number(broader.undivided) === 0
      ? []
      : [paragraph(text("broaderUndividedText", { currency, undivided: whole(broader.undivided) }))]),
  ];
};

export const victimAssistance = (writing: CoverageWriting): Section => {
  const { report, language, text, nameOf } = writing;
  return {
    heading: text("victim-assistance"),
    blocks: [
      ...(report.victimAssistance === undefined ? [] : bothRoutes(report.victimAssistance, writing)),
      table(
        text("victim-assistance"),
        [
          { heading: text("state"), kind: "text" },
          { heading: text("requirement"), kind: "money", total: true },
          { heading: text("earmarkedRoute"), kind: "money", total: true },
          { heading: text("broaderRoute"), kind: "money", total: true },
        ],
        byName(report.victimAssistanceByState, nameOf, language).map(
          ({ state, requirement, earmarked, broader }) => [nameOf(state), requirement, earmarked, broader],
        ),
      ),
    ],
  };
};

/** What of all figures belongs to States that are not party to the Convention. */
export const statesNotParty = ({ report, text, nameOf }: CoverageWriting): Section => {
  const { states, totals } = report.statesNotParty;
  const names = states.map(nameOf).join(", ");
  return {
    heading: text("states-not-party"),
    blocks:
      states.length === 0
        ? [paragraph(text("statesNotPartyNone"))]
        : [
            paragraph(text("statesNotPartyText")),
            table(
              text("states-not-party"),
              [{ heading: text("states"), kind: "text" }, ...figureColumns(text).map(withoutTotal)],
              [[names, ...figureCells(totals)]],
            ),
          ],
  };
};

/** A single row is its own total. */
const withoutTotal = ({ total: _, ...column }: Column): Column => column;
