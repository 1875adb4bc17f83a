import {
  type AssistanceRequirement,
  type Caller,
  canSee,
  mayReadResponse,
  type NeedResponse,
  openAmount,
  type Pillar,
  publishedAtOf,
  type StateCode,
} from "@angkor/domain";
import { type Loaded, responses } from "@angkor/store";
import { type Known, listOf } from "./list-known.ts";
import { isOpen, requirementSeen } from "./requirements/requirement-dto.ts";

interface Question {
  readonly caller: Caller;
  /** The day on which needs must be open. */
  readonly day: string;
  readonly states?: readonly StateCode[];
  readonly pillar?: Pillar;
  /** Only needs that still ask for something in this year or later. */
  readonly fromYear?: number;
}

/** Needs and answers that the caller may see, the needs that are open, and those of them without any such answer, the oldest first. */
export const unansweredNeeds = async (
  { list, needs }: Known,
  { caller, day, states, pillar, fromYear }: Question,
) => {
  const [known, answers] = await Promise.all([
    needs(
      states,
      (need) => (pillar === undefined || need.pillar === pillar) && canSee(caller, requirementSeen(need)),
    ),
    listOf(list, responses, states, (response) => mayReadResponse(caller, response)),
  ]);
  const open = known.filter(
    (need) => isOpen(need, day) && (fromYear === undefined || asksFrom(need, fromYear)),
  );
  return { known, open, answers, unanswered: withoutAnswer(open, answers) };
};

const asksFrom = ({ state: need, counters }: Loaded<AssistanceRequirement>, year: number): boolean =>
  need.lines.some(
    (line) => line.span.to >= year && (need.kind !== "financial" || openAmount(line, counters) > 0n),
  );

const withoutAnswer = (
  needs: readonly Loaded<AssistanceRequirement>[],
  answers: readonly Loaded<NeedResponse>[],
): Loaded<AssistanceRequirement>[] => {
  const answered = new Set(answers.map(({ state }) => state.requirementId));
  return needs
    .filter(({ state }) => !answered.has(state.id))
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
};

const orderOf = ({ state }: Loaded<AssistanceRequirement>): string => `${publishedAtOf(state)} ${state.id}`;
