import { type Language, percentIn, textsIn, wholeIn } from "../languages/language.ts";
import type { Section } from "../report/report-document.ts";
import { paragraph } from "./blocks.ts";
import type { LineFigures } from "./figure-columns.ts";
import type { Filters } from "./filters.ts";

/** Whether a report with needs is of all States. */
export const isOfAll = ({
  basis,
  totals,
}: {
  readonly basis: { readonly filters: Filters };
  readonly totals: LineFigures;
}): boolean => basis.filters.states === undefined && Number(totals.requirement ?? 0) > 0;

/** What a report says of all its States together, in a sentence or two. */
export const totalsSummary = (
  { currency, totals }: { readonly currency: string; readonly totals: LineFigures },
  language: Language,
): Section => {
  const text = textsIn(language);
  const { requirement, nationalContribution, funding, gap, pledged, coverage } = totals;
  const whole = (amount: string | null) => wholeIn(amount ?? "0", language);
  return {
    heading: text("summary"),
    isSummary: true,
    blocks: [
      paragraph(
        coverage === null
          ? text("summaryNone")
          : text("summaryText", {
              currency,
              requirement: whole(requirement),
              national: whole(nationalContribution),
              funding: whole(funding),
              gap: whole(gap),
              pledged: whole(pledged),
              coverage: percentIn(coverage, language),
            }),
      ),
    ],
  };
};
