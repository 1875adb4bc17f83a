import { expressInterest } from "@angkor/contract/operations/express-interest";
import {
  type Caller,
  canSee,
  expressInterest as decideExpression,
  type RequirementId,
  type StateCode,
} from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, expressionsOfInterest, loadMany, requirements, type Table } from "@angkor/store";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { anyName } from "../naming.ts";
import { providerOf } from "../providers.ts";
import { requirementSeen } from "../requirements/requirement-dto.ts";
import { requirePrecision } from "../wire.ts";
import { caseRecords } from "./case-dto.ts";
import { expressionDto, toExpressionContent } from "./expression-dto.ts";

/** Those of the needs that are this State's and that the caller may see. */
const needsOf = async (
  table: Table,
  state: StateCode,
  ids: readonly RequirementId[],
  caller: Caller,
): Promise<ReadonlySet<RequirementId>> => {
  const needs = await loadMany(table, requirements, [...new Set(ids)]);
  return new Set(
    [...needs.values()]
      .filter(({ state: need }) => need.state === state && canSee(caller, requirementSeen(need)))
      .map(({ state: need }) => need.id),
  );
};

export const expressInterestHandler = ({ table, nextId }: Dependencies) =>
  handle(expressInterest, async ({ params, body, caller, at, idempotency }) => {
    const { indicativeAmount: amount } = body;
    if (amount) requirePrecision(amount.currency, [["/indicativeAmount/amount", amount.amount]]);
    return decideAndSave(table, idempotency, async () => {
      const one = await loadVisible(table, caseRecords, params.id, caller);
      const provider = providerOf(caller, body.provider);
      const id = nextId("ex");
      const decision = decideExpression({ caller, at }, one.state, {
        id,
        provider,
        content: toExpressionContent(body),
        needs: await needsOf(table, one.state.state, body.requirementIds, caller),
      });
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(expressionsOfInterest, id, undefined, decision.events);
      // The case must not have been closed, nor the invitation taken back, since it was read.
      transaction.count("individualised-approach-case", one, { add: {} });
      const dto = expressionDto(saved, one.state, { caller, mayName: anyName });
      return { ok: true, transaction, body: dto, version: saved.version, status: 201 };
    });
  });
