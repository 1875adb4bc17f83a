import { proposeAllocation } from "@angkor/contract/operations/propose-allocation";
import { anonymous, defaultReportCurrency, ownAudience } from "@angkor/domain";
import { handle } from "@angkor/http";
import { eligibilityRulesVersion } from "@angkor/matching";
import { allocationProposals, beginTransaction } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { packDocument } from "./proposal-document.ts";
import { solve } from "./solve.ts";
import { suppose } from "./suppose.ts";

export const proposeAllocationHandler = ({ table, nextId }: Dependencies) =>
  handle(proposeAllocation, ({ body, caller, at, idempotency }) =>
    decideAndSave(table, idempotency, async () => {
      const id = nextId("ap");
      const audience = body.audience ?? "own";
      const asked = {
        years: body.years,
        currency: body.currency ?? defaultReportCurrency,
        fairness: body.fairness ?? ("externalCoverage" as const),
      };
      const supposed = await suppose(table, { caller, at }, body.whatIf);
      const answer = await solve(
        table,
        {
          ...asked,
          ...(body.states && { states: body.states }),
          viewer: audience === "public" ? anonymous : caller,
          on: at.slice(0, 10),
        },
        supposed,
      );
      const dto = { ...asked, audience, rules: eligibilityRulesVersion, ...answer.body };
      const event = {
        type: "allocation-proposed" as const,
        id,
        at,
        by: caller.subject,
        audience: audience === "public" ? ("public" as const) : ownAudience(caller),
        rules: eligibilityRulesVersion,
        document: packDocument({ request: body, problem: answer.problem, answer: dto }),
      };
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(allocationProposals, id, undefined, [event]);
      return {
        ok: true,
        transaction,
        body: { id, createdAt: at, ...dto },
        version: saved.version,
        status: 201,
      };
    }),
  );
