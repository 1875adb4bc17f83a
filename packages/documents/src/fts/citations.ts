import { fromCents, toCents } from "./dollars.ts";

/**
 * The citations of what comes from FTS. They tell a reader where a figure is from; and since a record's source never
 * changes by itself, a later import reads back from them which plan, flow or total a record is.
 */

/** The funding that FTS reports for a plan, State and year: `fts-funding:1263:AFG:2025`. */
export type FundingKey = `fts-funding:${string}`;

export const fundingKey = (planId: string, state: string, year: number): FundingKey =>
  `fts-funding:${planId}:${state}:${year}`;

export const isFundingKey = (text: string | undefined): text is FundingKey =>
  text?.startsWith("fts-funding:") === true;

export const flowReference = (id: string): string => `fts-flow:${id}`;

const cited = (text: string, source: string): string => `${text}. ${source}`.slice(0, 1000);

export const planCitation = (planId: string, source: string): string =>
  cited(`OCHA FTS plan ${planId}`, source);

/** The id of the plan that a citation is of. */
export const citedPlan = (citation: string | undefined): string | undefined =>
  /^OCHA FTS plan ([^\s.:]+)\. /.exec(citation ?? "")?.[1];

export const totalCitation = (planId: string, cents: bigint, source: string): string =>
  cited(`OCHA FTS plan ${planId}: funding of USD ${fromCents(cents)} in all`, source);

/** The whole funding of the plan that a total's record is the rest of, in cents. */
export const citedTotal = (citation: string | undefined): bigint | undefined => {
  const amount = /^OCHA FTS plan [^\s.:]+: funding of USD (\d+\.\d{2}) in all\. /.exec(citation ?? "")?.[1];
  return amount === undefined ? undefined : toCents(amount);
};

/** A flow, its value as FTS converts it, and the total that it is a part of. */
export interface CitedFlow {
  readonly id: string;
  readonly cents: bigint;
  readonly partOf?: FundingKey;
}

export const flowCitation = ({ id, cents, partOf }: CitedFlow, source: string): string =>
  cited(`OCHA FTS flow ${id}: USD ${fromCents(cents)}${partOf ? ` of ${partOf}` : ""}`, source);

export const citedFlow = (citation: string | undefined): CitedFlow | undefined => {
  const [, id, amount, partOf] =
    /^OCHA FTS flow ([^\s.:]+): USD (\d+\.\d{2})(?: of (fts-funding:[^\s.]+))?\. /.exec(citation ?? "") ?? [];
  if (id === undefined || amount === undefined) return undefined;
  return { id, cents: toCents(amount), ...(isFundingKey(partOf) && { partOf }) };
};
