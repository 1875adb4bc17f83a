import { getConsolidatedAnswer } from "@angkor/contract/operations/get-consolidated-answer";
import {
  answerDue,
  checkDue,
  formatAmount,
  mayReadResponse,
  needOutcome,
  needTotals,
  publishedAtOf,
  responseAnswers,
} from "@angkor/domain";
import { handle } from "@angkor/http";
import { parentPartition, responses } from "@angkor/store";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { listAll } from "../list-all.ts";
import { requirementRecords, toRequirementDto } from "./requirement-dto.ts";
import { toResponseDto } from "./response-dto.ts";

export const getConsolidatedAnswerHandler = ({ table }: Dependencies) =>
  handle(getConsolidatedAnswer, async ({ params, caller, at }) => {
    const need = await loadVisible(table, requirementRecords, params.id, caller);
    const found = await listAll(table, responses, ({ state }) => mayReadResponse(caller, state), {
      index: "parent",
      partition: parentPartition("response", need.id),
    });
    const { asked, committed, open } = needTotals(need.state, need.counters);
    const { currency } = need.state;
    const answerBy = answerDue(need.state, at);
    const check = checkDue(need.state, at);
    return {
      body: {
        requirement: toRequirementDto(need),
        publishedAt: publishedAtOf(need.state),
        answerBy: answerBy.on,
        overdue: answerBy.passed,
        responses: found
          .sort(({ state: a }, { state: b }) => (`${a.createdAt}${a.id}` < `${b.createdAt}${b.id}` ? -1 : 1))
          .map((response) => toResponseDto(response, need.state)),
        counts: responseAnswers.map((answer) => ({
          answer,
          providers: found.filter(({ state }) => state.answer === answer).length,
        })),
        totals: {
          currency,
          asked: formatAmount(asked, currency),
          committed: formatAmount(committed, currency),
          open: formatAmount(open, currency),
        },
        check: {
          checkDue: check.on,
          passed: check.passed,
          outcome: needOutcome(need.state, need.counters),
        },
      },
    };
  });
