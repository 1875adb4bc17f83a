import type { AllocationComparisonSchema } from "@angkor/contract/schemas/allocation-comparison";
import { type Currency, formatAmount, listed } from "@angkor/domain";
import {
  type Compared,
  type ComparedState,
  type Comparison,
  donorText,
  inputTexts,
  lineText,
  placedText,
  stateText,
  type Wording,
  yearsText,
} from "@angkor/matching";
import { canonicalJson } from "@angkor/store";
import type * as z from "zod";
import { spanDto } from "../wire.ts";
import type { ProposalDto } from "./allocation-dto.ts";
import type { ProposalInput } from "./proposal-document.ts";

type ComparisonDto = z.input<typeof AllocationComparisonSchema>;
type InputDto = ComparisonDto["inputs"][number];

/** A proposal as it is told, with what it was asked for and made of. */
export interface ToCompare {
  readonly answer: ProposalDto;
  readonly input: ProposalInput;
}

interface Both {
  readonly first: ToCompare;
  readonly second: ToCompare;
  readonly comparison: Comparison;
}

/** A comparison as the wire tells it. */
export const comparisonDto = (both: Both, wording: Wording, code: Currency): ComparisonDto => {
  const { placed, states, donors, lines, money, needs } = both.comparison;
  const amount = (minor: bigint) => formatAmount(minor, code);
  return {
    currency: code,
    first: summaryDto(both.first),
    second: summaryDto(both.second),
    inputs: inputsDto(both, wording),
    placed: { ...amountsDto(placed, (minor) => minor, code), text: placedText(placed, wording) },
    states: states.map((entry) => stateDto(entry, wording, code)),
    donors: donors.map((entry) => ({
      donor: entry.thing.donor,
      ...amountsDto(entry, (side) => side.placed, code),
      text: donorText(entry, wording),
    })),
    lines: lines.map((entry) => {
      const { span, amount: _, ...line } = entry.thing;
      const told = amountsDto(entry, (side) => side.amount, code);
      return { ...line, ...spanDto(span), ...told, text: lineText(entry, wording) };
    }),
    money: money.map((entry) => {
      const [pledgeId = "", tranche] = entry.thing.id.split("|");
      return {
        pledgeId,
        ...(tranche !== undefined && { tranche }),
        donor: entry.thing.donor,
        ...openDto(entry, amount),
      };
    }),
    needs: needs.map((entry) => {
      const { span, open: _, ...need } = entry.thing;
      return { ...need, ...spanDto(span), ...openDto(entry, amount) };
    }),
  };
};

const summaryDto = ({ answer, input }: ToCompare): ComparisonDto["first"] => ({
  id: answer.id,
  createdAt: answer.createdAt,
  years: answer.years,
  ...(input.request.states && { states: input.request.states }),
  fairness: answer.fairness,
  audience: answer.audience,
  rules: answer.rules,
});

const amountsDto = <Side>(
  { first, second, difference }: Compared<Side>,
  amountOf: (side: Side) => bigint,
  code: Currency,
) => ({
  first: formatAmount(first === undefined ? 0n : amountOf(first), code),
  second: formatAmount(second === undefined ? 0n : amountOf(second), code),
  difference: formatAmount(difference, code),
});

const openDto = (
  { first, second, difference }: Compared<{ readonly open: bigint }>,
  amount: (minor: bigint) => string,
) => ({
  first: first === undefined ? null : amount(first.open),
  second: second === undefined ? null : amount(second.open),
  difference: amount(difference),
});

const stateDto = (
  entry: Compared<ComparedState>,
  wording: Wording,
  code: Currency,
): ComparisonDto["states"][number] => ({
  state: entry.thing.state,
  first: entry.first ? sideDto(entry.first, code) : null,
  second: entry.second ? sideDto(entry.second, code) : null,
  difference: formatAmount(entry.difference, code),
  text: stateText(entry, wording),
});

const sideDto = (
  { required, placed, coverageBefore, coverageAfter }: ComparedState,
  code: Currency,
): NonNullable<ComparisonDto["states"][number]["first"]> => ({
  required: formatAmount(required, code),
  placed: formatAmount(placed, code),
  coverageBefore,
  coverageAfter,
});

/** In what the proposals differ before anything was solved, each in a sentence. */
const inputsDto = ({ first, second, comparison }: Both, { stateName }: Wording): InputDto[] => {
  const [one, other] = [first.answer, second.answer];
  const { money, needs } = inputTexts(comparison);
  const asked = [first, second].map(({ input }) => input.request.states);
  return [
    ...differing("years", one.years, other.years, () => yearsText(one.years, other.years)),
    ...differing(
      "states",
      asked[0],
      asked[1],
      () =>
        `The first is about ${statesText(asked[0], stateName)}, the second about ${statesText(asked[1], stateName)}.`,
    ),
    ...differing(
      "fairness",
      one.fairness,
      other.fairness,
      () => `The first makes fair ${fairnessText[one.fairness]}, the second ${fairnessText[other.fairness]}.`,
    ),
    ...differing(
      "audience",
      one.audience,
      other.audience,
      () =>
        `The first is over ${audienceText[one.audience]}, the second over ${audienceText[other.audience]}.`,
    ),
    ...differing(
      "rules",
      one.rules,
      other.rules,
      () => `The first was made by rules ${one.rules}, the second by ${other.rules}.`,
    ),
    ...differing(
      "whatIf",
      first.input.request.whatIf,
      second.input.request.whatIf,
      () => `The first supposes ${supposedText(first.input)}, the second ${supposedText(second.input)}.`,
    ),
    ...(money === undefined ? [] : [{ input: "money" as const, text: money }]),
    ...(needs === undefined ? [] : [{ input: "needs" as const, text: needs }]),
  ];
};

const differing = (
  input: InputDto["input"],
  one: unknown,
  other: unknown,
  text: () => string,
): InputDto[] => {
  const textOf = (value: unknown) => canonicalJson(JSON.stringify(value ?? null));
  return textOf(one) === textOf(other) ? [] : [{ input, text: text() }];
};

const statesText = (codes: readonly string[] | undefined, stateName: Wording["stateName"]): string =>
  codes === undefined ? "all States" : listed(codes.map(stateName));

const fairnessText = {
  externalCoverage: "the met share of the assistance that States ask for",
  coverage: "the met share of their whole requirement",
} as const;

const audienceText = {
  public: "public records alone",
  own: "all that its maker could see",
} as const;

const supposedText = ({ request: { whatIf } }: ProposalInput): string => {
  const { pledges = [], requirements = [] } = whatIf ?? {};
  const counted = (count: number, one: string, many: string) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  const parts = [
    ...counted(pledges.length, "pledge", "pledges"),
    ...counted(requirements.length, "need", "needs"),
  ];
  return parts.length === 0 ? "nothing" : listed(parts);
};
