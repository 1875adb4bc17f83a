import type { MeasureSchema } from "@angkor/contract/schemas/records-behind";
import type { Currency, Destination, ExactDimension, ProviderCode, Span, Standing } from "@angkor/domain";
import type * as z from "zod";

/** What the figures of a report have in common, so that their links ask for the same. */
export interface LinkBasis {
  readonly currency: Currency;
  readonly asOf: string | undefined;
  readonly donor?: ProviderCode;
}

/** Which figures: without States, pillars or years, those of all; without a measure, every one. */
export interface LinkFilters {
  readonly states?: readonly string[];
  readonly pillars?: readonly string[];
  readonly years?: Partial<Span>;
  readonly standing?: Standing;
  readonly exactly?: readonly ExactDimension[];
  readonly measure?: z.output<typeof MeasureSchema>;
}

/** The link to the records behind figures: parameters in one order, so that one figure has one link. */
export const recordsLink = (basis: LinkBasis, filters: LinkFilters): string => {
  const { states = [], pillars = [], years, standing, exactly = [], measure } = filters;
  const parameters: readonly (readonly [string, string | undefined])[] = [
    ["donor", basis.donor],
    ["state", states.length > 0 ? states.join(",") : undefined],
    ["pillar", pillars.length > 0 ? pillars.join(",") : undefined],
    ["from", years?.from?.toString()],
    ["to", years?.to?.toString()],
    ["standing", standing],
    ["exactly", exactly.length > 0 ? exactly.join(",") : undefined],
    ["measure", measure],
    ["currency", basis.currency],
    ["asOf", basis.asOf],
  ];
  const told = parameters.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  return `/reports/records?${told.join("&")}`;
};

/** The link of one line: a cell is told by its State, pillar and year; any other needs them exactly. */
export const lineLink = (
  basis: LinkBasis,
  { states, pillars, span }: Destination & { readonly span: Span | undefined },
  standing: Standing,
): string =>
  recordsLink(basis, {
    states,
    pillars,
    ...(span && { years: span }),
    standing,
    ...(standing !== "cell" && { exactly: ["state", "pillar", "years"] }),
  });
