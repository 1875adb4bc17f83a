import { type GapLine, max, min, type StateCode, spanKey, split, sum } from "@angkor/domain";
import { isMoneyNeed, type NeedLine, type StateStanding } from "@angkor/matching";

export type Fairness = "externalCoverage" | "coverage";

type MoneyNeed = NeedLine & { readonly open: bigint };

/** Lines of the gap report with a single State and pillar: cells, and needs that are not divided by year. */
const placesOf = (lines: readonly GapLine[]): GapLine[] =>
  lines.filter((line) => line.states.length === 1 && line.pillars.length === 1);

/** What fairness measures a line by: what is asked from others, or the whole requirement; money beyond it is left out of account. */
const measured = (line: GapLine, fairness: Fairness) => {
  const required = fairness === "coverage" ? line.requirement : line.assistanceRequired;
  const resources = fairness === "coverage" ? line.nationalContribution + line.funding : line.funding;
  return { required, met: min(required, resources) };
};

/** Where every State stands before the proposal, over the lines of its needs. */
export const standingsOf = (
  lines: readonly GapLine[],
  needs: readonly NeedLine[],
  fairness: Fairness,
): StateStanding[] => {
  const places = placesOf(lines);
  const asking = new Set<StateCode>(needs.map((need) => need.state));
  return [...asking].sort().map((state) => {
    const own = places.filter((line) => line.states[0] === state).map((line) => measured(line, fairness));
    return { state, required: sum(own.map((line) => line.required)), met: sum(own.map((line) => line.met)) };
  });
};

/**
 * What is really open of each need: at most what is missing in its cell. Money committed to a State and pillar, and not
 * to one requirement, meets the needs of the cell all the same; it is taken off them in proportion, to the minor unit.
 */
export const openNeeds = (lines: readonly GapLine[], needs: readonly NeedLine[]): MoneyNeed[] => {
  const missing = new Map(
    placesOf(lines).map((line) => [
      placeName(
        line.states[0] ?? "",
        line.pillars[0] ?? "",
        line.span === undefined ? "" : spanKey(line.span),
      ),
      max(0n, min(line.gap, line.assistanceRequired - line.funding)),
    ]),
  );
  const byPlace = new Map<string, MoneyNeed[]>();
  for (const need of needs.filter(isMoneyNeed)) {
    const name = placeName(need.state, need.pillar, spanKey(need.span));
    byPlace.set(name, [...(byPlace.get(name) ?? []), need]);
  }
  return [...byPlace].flatMap(([name, members]) => {
    const asked = sum(members.map((need) => need.open));
    const open = min(asked, missing.get(name) ?? 0n);
    if (open <= 0n) return [];
    const shares = split(
      open,
      members.map((need) => need.open),
    );
    return members
      .map((need, index) => ({ ...need, open: shares[index] ?? 0n }))
      .filter((need) => need.open > 0n);
  });
};

const placeName = (state: string, pillar: string, span: string): string => `${state}|${pillar}|${span}`;
