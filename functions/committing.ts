import type { CommitmentInputSchema } from "@angkor/contract/schemas/commitment";
import {
  type AssistanceRequirement,
  type Caller,
  type CommitmentContent,
  type CommitmentEvent,
  type CommitmentId,
  commitmentEffects,
  type Destination,
  recordCommitment as decideCommitment,
  destination,
  destinationOf,
  type Pledge,
  termsOf,
} from "@angkor/domain";
import {
  beginTransaction,
  commitments,
  currentKey,
  decodeCurrent,
  getItems,
  type Loaded,
  nameOf,
  pledges,
  requirements,
  type Table,
  type Transaction,
} from "@angkor/store";
import type * as z from "zod";
import { loadVisible, requireOwner, visible } from "./access.ts";
import { toCommitmentDto } from "./commitments/commitment-dto.ts";
import type { Dependencies } from "./composition.ts";
import { coverNeed } from "./covering.ts";
import type { Attempt } from "./deciding.ts";
import { financingInstrumentRecords } from "./finance/financing-instrument-dto.ts";
import { anyName } from "./naming.ts";
import { pledgeRecords } from "./pledges/pledge-dto.ts";
import { requireProvider } from "./providers.ts";
import { rateFor } from "./rates.ts";
import { requirementRecords } from "./requirements/requirement-dto.ts";
import { minorOf, requirePrecision, toSpan } from "./wire.ts";

/** A commitment as it is asked for, parsed. */
export type CommitmentRequest = z.output<typeof CommitmentInputSchema>;

type CommitmentDto = ReturnType<typeof toCommitmentDto>;

/** A refusal, or the commitment's transaction with its id. */
export type CommitmentAttempt =
  | Extract<Attempt<CommitmentDto>, { readonly ok: false }>
  | (Extract<Attempt<CommitmentDto>, { readonly ok: true }> & { readonly id: CommitmentId });

/** One attempt to record a commitment: what it draws on is loaded, the rule decides, and the transaction is ready to save. */
export const attemptCommitment = async (
  { table, nextId }: Dependencies,
  { body, caller, at }: { readonly body: CommitmentRequest; readonly caller: Caller; readonly at: string },
): Promise<CommitmentAttempt> => {
  const { pledge, requirement } = await loadSources(table, body, caller);
  const fundId = body.fundId ?? pledge?.state.content.fundId;
  const fund = fundId && (await loadVisible(table, financingInstrumentRecords, fundId, caller));
  const content = toContent(body, pledge?.state, requirement?.state);
  requireOwner(caller, content.donor);
  await requireProvider(table, content.donor, "/donor");
  const rate = await rateFor(table, content.currency, content.decidedOn);
  const id = nextId("co");
  const decision = decideCommitment(
    { caller, at },
    {
      id,
      content,
      rate,
      ...(pledge && { pledge: { pledge: pledge.state, outstanding: pledge.counters } }),
      ...(requirement && {
        requirement: {
          requirement: requirement.state,
          funded: requirement.counters,
          rate:
            requirement.state.currency === content.currency
              ? rate
              : await rateFor(table, requirement.state.currency, content.decidedOn),
        },
      }),
      ...(fund && { fund: fund.state }),
      acceptSurplus: body.acceptSurplus,
    },
  );
  if (!decision.ok) return decision;
  const transaction = beginTransaction(table, at);
  const saved = transaction.append(commitments, id, undefined, decision.events);
  for (const event of decision.events) {
    transaction.affect(commitmentEffects(event, saved.state));
    draw(transaction, event, pledge, requirement, body.acceptSurplus);
  }
  // The fund still takes contributions: nothing of it moves.
  if (fund) transaction.count("financing-instrument", fund, { add: {} });
  return {
    ok: true,
    id,
    transaction,
    body: toCommitmentDto(saved, anyName),
    version: saved.version,
    status: 201,
  };
};

interface Sources {
  readonly pledge?: Loaded<Pledge>;
  readonly requirement?: Loaded<AssistanceRequirement>;
}

/** Pledge and requirement in one read. */
const loadSources = async (table: Table, body: CommitmentRequest, caller: Caller): Promise<Sources> => {
  const pledgeKey = body.pledgeId && currentKey("pledge", body.pledgeId);
  const requirementKey = body.requirementId && currentKey("requirement", body.requirementId);
  const keys = [pledgeKey, requirementKey].filter((key) => key !== undefined);
  if (keys.length === 0) return {};
  const items = await getItems(table, keys);
  const pledgeItem = pledgeKey && items.get(nameOf(pledgeKey));
  const requirementItem = requirementKey && items.get(nameOf(requirementKey));
  return {
    ...(body.pledgeId && {
      pledge: visible(pledgeItem && decodeCurrent(pledges, pledgeItem), pledgeRecords, body.pledgeId, caller),
    }),
    ...(body.requirementId && {
      requirement: visible(
        requirementItem && decodeCurrent(requirements, requirementItem),
        requirementRecords,
        body.requirementId,
        caller,
      ),
    }),
  };
};

/** What the request says, filled in from its pledge and requirement where it is silent. */
const toContent = (
  body: CommitmentRequest,
  pledge: Pledge | undefined,
  requirement: AssistanceRequirement | undefined,
): CommitmentContent => {
  const donor = body.donor ?? pledge?.content.donor;
  const code = body.currency ?? pledge?.content.currency;
  const fundId = body.fundId ?? pledge?.content.fundId;
  if (donor === undefined || code === undefined)
    throw new Error("The schema requires a donor and a currency without a pledge");
  requirePrecision(
    code,
    body.lines.map((line, index) => [`/lines/${index}/amount`, line.amount]),
  );
  return {
    donor,
    currency: code,
    destination: requirement ? destinationOf(requirement) : targetOf(body, pledge?.content.targets),
    lines: body.lines.map((line) => ({
      span: toSpan(line),
      minor: minorOf(line.amount, code),
      ...(line.tranche !== undefined && { tranche: line.tranche }),
    })),
    decidedOn: body.decidedOn,
    ...(body.title !== undefined && { title: body.title }),
    ...(body.reference !== undefined && { reference: body.reference }),
    ...(body.channel && { channel: body.channel }),
    ...termsOf(body, pledge?.content),
    ...(body.broader && { broader: body.broader }),
    ...(fundId && { fundId }),
    visibility: body.visibility ?? pledge?.visibility ?? "public",
    ...(body.source && { source: body.source }),
    ...(body.replaces && { replaces: body.replaces }),
  };
};

/** What a commitment's target leaves open is as in its pledge. */
const targetOf = (
  { target }: CommitmentRequest,
  pledged: Destination = { states: [], pillars: [] },
): Destination => {
  const states = target?.states ?? (target?.state ? [target.state] : pledged.states);
  const pillars = target?.pillars ?? (target?.pillar ? [target.pillar] : pledged.pillars);
  return destination(states, pillars);
};

/** Moves what the pledge holds and what the requirement still asks for; the database refuses what does not fit. */
const draw = (
  transaction: Transaction,
  event: CommitmentEvent,
  pledge: Loaded<Pledge> | undefined,
  requirement: Loaded<AssistanceRequirement> | undefined,
  acceptSurplus: boolean,
): void => {
  if (event.type !== "commitment-recorded") return;
  if (pledge !== undefined && event.pledge !== undefined) {
    const taken = Object.entries(event.pledge.draws);
    transaction.count("pledge", pledge, {
      add: Object.fromEntries(taken.map(([tranche, minor]) => [tranche, -minor])),
      atLeast: event.pledge.draws,
    });
  }
  if (requirement !== undefined && event.requirement !== undefined) {
    coverNeed(transaction, requirement, event.requirement.draws, acceptSurplus);
  }
};
