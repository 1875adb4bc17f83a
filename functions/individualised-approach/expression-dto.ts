import type {
  ExpressionInputSchema,
  ExpressionSchema,
} from "@angkor/contract/schemas/expression-of-interest";
import {
  type Caller,
  type ExpressionContent,
  type ExpressionOfInterest,
  expressionNaming,
  formatAmount,
  type IndividualisedApproachCase,
  type MayName,
  mayReadNoteToState,
  occasionOf,
} from "@angkor/domain";
import { expressionsOfInterest, type Listing, type Loaded, parentPartition, type Table } from "@angkor/store";
import type * as z from "zod";
import { listAll } from "../list-all.ts";
import { naming, type SeenAmong } from "../naming.ts";
import { recordDto } from "../records.ts";
import { requirementRecords } from "../requirements/requirement-dto.ts";
import { minorOf } from "../wire.ts";

/** Where the expressions of interest in a case are listed. */
export const expressionListing = ({ id }: Pick<IndividualisedApproachCase, "id">): Listing => ({
  index: "parent",
  partition: parentPartition("expression-of-interest", id),
});

/** Expressions of interest in a case that are kept. */
export const expressionsOf = (
  table: Table,
  one: IndividualisedApproachCase,
  keep: (expression: ExpressionOfInterest) => boolean,
): Promise<Loaded<ExpressionOfInterest>[]> =>
  listAll(table, expressionsOfInterest, ({ state }) => keep(state), expressionListing(one));

export const toExpressionContent = ({
  provider: _,
  indicativeAmount,
  ...content
}: z.output<typeof ExpressionInputSchema>): ExpressionContent => ({
  ...content,
  ...(indicativeAmount && {
    indicativeAmount: {
      currency: indicativeAmount.currency,
      minor: minorOf(indicativeAmount.amount, indicativeAmount.currency),
    },
  }),
});

/** Which of the needs that these are about this caller may be told. */
export const expressionNames = (
  seenAmong: SeenAmong,
  caller: Caller,
  expressed: readonly ExpressionOfInterest[],
): Promise<MayName> =>
  naming(
    seenAmong(
      caller,
      requirementRecords,
      expressed.flatMap(({ content }) => content.requirementIds),
    ),
  );

/** An expression of interest as far as a caller reads it. */
export const expressionDto = (
  { state, version }: Loaded<ExpressionOfInterest>,
  one: IndividualisedApproachCase,
  { caller, mayName }: { readonly caller: Caller; readonly mayName: MayName },
): z.input<typeof ExpressionSchema> => {
  const expression = expressionNaming(state, mayName);
  const { requirementIds, indicativeAmount, noteToState, ...content } = expression.content;
  return {
    id: expression.id,
    caseId: expression.caseId,
    state: expression.state,
    provider: expression.provider,
    status: expression.status,
    ...recordDto(expression, version),
    ...content,
    requirementIds: [...requirementIds],
    ...(indicativeAmount && {
      indicativeAmount: {
        amount: formatAmount(indicativeAmount.minor, indicativeAmount.currency),
        currency: indicativeAmount.currency,
      },
    }),
    ...(noteToState !== undefined && mayReadNoteToState(caller, expression) && { noteToState }),
    occasion: occasionOf(expression, one),
    ...(expression.closedReason !== undefined && { closedReason: expression.closedReason }),
  };
};
