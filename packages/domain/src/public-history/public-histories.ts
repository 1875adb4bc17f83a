import { requirementsOf } from "../requirement/requirement.ts";
import { evolveWorkPlan, type WorkPlan } from "../work-plan/work-plan.ts";
import type { Histories, History, PublicKind, RecordEvents } from "./histories.ts";
import { type PublicPart, publicPart } from "./public-part.ts";
import {
  type Known,
  publicArrangementEvents,
  publicCommitmentEvents,
  publicEntryEvents,
  publicFundAllocationEvents,
  publicPlanEvents,
  publicPledgeEvents,
  publicProgressEvents,
  publicProposalEvents,
  publicResponseEvents,
} from "./public-references.ts";
import { publicRules } from "./public-rules.ts";

type Parts<Kind extends PublicKind> = ReadonlyMap<string, PublicPart<RecordEvents[Kind]>>;

const partsOf = <Kind extends PublicKind>(kind: Kind, histories: Histories): Parts<Kind> => {
  const parts = new Map<string, PublicPart<RecordEvents[Kind]>>();
  for (const [id, events] of histories[kind]) {
    const part = publicPart(publicRules[kind], events);
    if (part !== undefined) parts.set(id, part);
  }
  return parts;
};

const eventsOf = <Kind extends PublicKind>(parts: Parts<Kind>): History<Kind> =>
  new Map([...parts].map(([id, { events }]) => [id, events]));

/** What is left of each history once its references are followed; one of which nothing is left goes. */
const referring = <Kind extends PublicKind>(
  parts: Parts<Kind>,
  known: Known,
  follow: (events: readonly RecordEvents[Kind][], known: Known) => readonly RecordEvents[Kind][],
): History<Kind> =>
  new Map(
    [...parts]
      .map(([id, { events }]) => [id, follow(events, known)] as const)
      .filter(([, events]) => events.length > 0),
  );

/** The requirements that plans make in their public parts. */
const madeByPlans = (plans: Parts<"work-plan">): string[] =>
  [...plans.values()].flatMap(({ events }) => {
    const plan = events.reduce<WorkPlan | undefined>(evolveWorkPlan, undefined);
    return plan === undefined ? [] : requirementsOf(plan).map(({ id }) => id);
  });

/**
 * Of all histories, what everyone may know: the records that are public now, from when on they have been so, naming no
 * record that is not. What was not public before is in nothing of it.
 */
export const publicHistories = (histories: Histories): Histories => {
  const plans = partsOf("work-plan", histories);
  const needs = partsOf("requirement", histories);
  const pledges = partsOf("pledge", histories);
  const commitments = partsOf("commitment", histories);
  const entries = partsOf("exchange-entry", histories);
  const known: Known = new Map([
    ...[...plans, ...needs, ...pledges, ...commitments, ...entries].map(
      ([id, { since }]) => [id, since] as const,
    ),
    ...madeByPlans(plans).map((id) => [id, undefined] as const),
  ]);
  const whole = <Kind extends PublicKind>(kind: Kind) => eventsOf(partsOf(kind, histories));
  return {
    state: whole("state"),
    organisation: whole("organisation"),
    "exchange-rates": whole("exchange-rates"),
    "reporting-window": whole("reporting-window"),
    "work-plan": referring(plans, known, publicPlanEvents),
    requirement: eventsOf(needs),
    pledge: referring(pledges, known, publicPledgeEvents),
    commitment: referring(commitments, known, publicCommitmentEvents),
    response: referring(partsOf("response", histories), known, publicResponseEvents),
    "cooperation-report": whole("cooperation-report"),
    "progress-record": referring(partsOf("progress-record", histories), known, publicProgressEvents),
    "resource-mobilisation-plan": whole("resource-mobilisation-plan"),
    "national-mine-action-platform": whole("national-mine-action-platform"),
    "donor-coordination-group": whole("donor-coordination-group"),
    "financing-instrument": whole("financing-instrument"),
    "exchange-entry": referring(entries, known, publicEntryEvents),
    "exchange-arrangement": referring(
      partsOf("exchange-arrangement", histories),
      known,
      publicArrangementEvents,
    ),
    "fund-allocation": referring(partsOf("fund-allocation", histories), known, publicFundAllocationEvents),
    "anonymised-notes": whole("anonymised-notes"),
    "allocation-proposal": referring(partsOf("allocation-proposal", histories), known, publicProposalEvents),
    snapshot: whole("snapshot"),
  };
};
