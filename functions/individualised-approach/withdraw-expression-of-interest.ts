import { withdrawExpressionOfInterest } from "@angkor/contract/operations/withdraw-expression-of-interest";
import { mayReadExpression, withdrawExpression } from "@angkor/domain";
import { handle, problem } from "@angkor/http";
import { beginTransaction, expressionsOfInterest, load } from "@angkor/store";
import { loadVisible, requireOwner, requireVersion } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { seenNow } from "../naming.ts";
import { caseRecords } from "./case-dto.ts";
import { expressionDto, expressionNames } from "./expression-dto.ts";

export const withdrawExpressionOfInterestHandler = ({ table }: Dependencies) =>
  handle(withdrawExpressionOfInterest, ({ params, body, caller, at, ifMatch }) =>
    decideAndSave(table, undefined, async () => {
      const { state: one } = await loadVisible(table, caseRecords, params.id, caller);
      const before = await load(table, expressionsOfInterest, params.expression);
      if (before?.state.caseId !== one.id || !mayReadExpression(caller, before.state, one)) {
        throw problem(
          "expression-of-interest-not-found",
          `There is no ${params.expression} in this case that you may see.`,
        );
      }
      requireVersion(before, ifMatch);
      requireOwner(caller, before.state.provider);
      const decision = withdrawExpression({ caller, at }, before.state, body.reason);
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(expressionsOfInterest, before.id, before, decision.events);
      const mayName = await expressionNames(seenNow(table), caller, [saved.state]);
      const dto = expressionDto(saved, one, { caller, mayName });
      return { ok: true, transaction, body: dto, version: saved.version, status: 200 };
    }),
  );
