import { getConsolidatedAnswer } from "@angkor/contract/operations/get-consolidated-answer";
import {
  answerDue,
  answersOf,
  type Caller,
  checkDue,
  formatAmount,
  mayReadResponse,
  type NeedResponse,
  needOutcome,
  needTotals,
  publishedAtOf,
  responseAnswers,
} from "@angkor/domain";
import { handle } from "@angkor/http";
import { type Loaded, loadHistory, parentPartition, responses, type Table } from "@angkor/store";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { listAll } from "../list-all.ts";
import { seenNow } from "../naming.ts";
import { requirementRecords, toRequirementDto } from "./requirement-dto.ts";
import { responseNames, toEarlierDto, toResponseDto } from "./response-dto.ts";

/** What a provider answered before, as far as the caller may see it. */
const earlierAnswers = async (
  table: Table,
  { id, version }: Loaded<NeedResponse>,
  caller: Caller,
): Promise<NeedResponse[]> => {
  if (version === 1) return [];
  const history = await loadHistory(table, responses, id);
  return answersOf(history.map(({ event }) => event))
    .slice(0, version - 1)
    .filter((answer) => mayReadResponse(caller, answer));
};

export const getConsolidatedAnswerHandler = ({ table }: Dependencies) =>
  handle(getConsolidatedAnswer, async ({ params, caller, at }) => {
    const need = await loadVisible(table, requirementRecords, params.id, caller);
    const found = await listAll(table, responses, ({ state }) => mayReadResponse(caller, state), {
      index: "parent",
      partition: parentPartition("response", need.id),
    });
    const all = await Promise.all(
      found
        .sort(({ state: a }, { state: b }) => (`${a.createdAt}${a.id}` < `${b.createdAt}${b.id}` ? -1 : 1))
        .map(async (response) => ({ response, earlier: await earlierAnswers(table, response, caller) })),
    );
    const answers = all.flatMap(({ response, earlier }) => [response.state, ...earlier]);
    const mayName = await responseNames(seenNow(table), caller, answers);
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
        responses: all.map(({ response, earlier }) => ({
          ...toResponseDto(response, need.state, mayName),
          earlier: earlier.map((answer) => toEarlierDto(answer, mayName)),
        })),
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
