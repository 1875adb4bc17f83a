import { getIndicators } from "@angkor/contract/operations/get-indicators";
import type { Caller } from "../http/service.ts";

/** An indicator of 2025, as a caller is told it. */
export const indicator = async (id: string, by: Caller, query: Record<string, string> = {}) => {
  const { body } = await by.does(getIndicators, { query: { period: "2025", ...query } });
  const found = body.indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No indicator ${id}`);
  return found;
};

/** Who counts by records, and by each other reading or part of the question. */
export const evidenced = async (id: string, by: Caller, query?: Record<string, string>) => {
  const { literal, alternatives, subAnswers } = await indicator(id, by, query);
  const variants = [...alternatives, ...subAnswers].map(
    ({ name, evidenced: figure }) => [name, figure?.numerator.states] as const,
  );
  return { all: literal.evidenced?.numerator.states, ...Object.fromEntries(variants) };
};
