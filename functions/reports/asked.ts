import {
  type Currency,
  defaultReportCurrency,
  firstYear,
  isPillar,
  isStateCode,
  lastYear,
  type Pillar,
  type Span,
  type StateCode,
} from "@angkor/domain";
import { normalInstant, notAfter } from "../wire.ts";
import type { LinkFilters } from "./records-link.ts";

/** The filters that reports share, as a query string gives them. */
export interface ReportQuery {
  readonly state?: string;
  readonly pillar?: string;
  readonly from?: string;
  readonly to?: string;
  readonly currency?: Currency;
  readonly asOf?: string;
}

/** The same for the domain: an absent filter asks for everything. */
export const filtersOf = (
  query: ReportQuery,
): { readonly states?: StateCode[]; readonly pillars?: Pillar[]; readonly years?: Span } => ({
  ...(query.state !== undefined && { states: query.state.split(",").filter(isStateCode) }),
  ...(query.pillar !== undefined && { pillars: query.pillar.split(",").filter(isPillar) }),
  ...((query.from !== undefined || query.to !== undefined) && {
    years: { from: Number(query.from ?? firstYear), to: Number(query.to ?? lastYear) },
  }),
});

/** In which currency, as it was known when (now, without an instant), and at the rates of which day. */
export const viewOf = (query: ReportQuery, at: string) => {
  const asOf = query.asOf === undefined ? undefined : notAfter(at, normalInstant(query.asOf));
  return { currency: query.currency ?? defaultReportCurrency, asOf, on: (asOf ?? at).slice(0, 10) };
};

/** The same as links repeat them. */
export const linkFilters = ({ state, pillar, from, to }: ReportQuery): LinkFilters => ({
  ...(state !== undefined && { states: state.split(",") }),
  ...(pillar !== undefined && { pillars: pillar.split(",") }),
  years: {
    ...(from !== undefined && { from: Number(from) }),
    ...(to !== undefined && { to: Number(to) }),
  },
});
