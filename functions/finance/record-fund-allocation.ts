import { recordFundAllocation } from "@angkor/contract/operations/record-fund-allocation";
import type { FundAllocationInputSchema } from "@angkor/contract/schemas/fund-allocation";
import {
  type AssistanceRequirement,
  type Caller,
  recordFundAllocation as decideAllocation,
  destination,
  destinationOf,
  type FinancingInstrument,
  type FundAllocationContent,
} from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, fundAllocations, type Loaded, type Table } from "@angkor/store";
import type * as z from "zod";
import { loadVisible, requireOwner } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { coverNeed } from "../covering.ts";
import { decideAndSave } from "../deciding.ts";
import { anyName } from "../naming.ts";
import { rateFor } from "../rates.ts";
import { requirementRecords } from "../requirements/requirement-dto.ts";
import { minorOf, requirePrecision, toSpan } from "../wire.ts";
import { financingInstrumentRecords } from "./financing-instrument-dto.ts";
import { toFundAllocationDto } from "./fund-allocation-dto.ts";
import { moveContributions, readContributions } from "./fund-contributions.ts";

type Asked = z.output<typeof FundAllocationInputSchema>;

export const recordFundAllocationHandler = ({ table, nextId }: Dependencies) =>
  handle(recordFundAllocation, ({ body, caller, at, idempotency }) =>
    decideAndSave(table, idempotency, async () => {
      const fund = await loadVisible(table, financingInstrumentRecords, body.fundId, caller);
      requireOwner(caller, fund.state.content.owner);
      const requirement = await loadNeed(table, body, caller);
      const contributions = await readContributions(table, fund.state.id);
      const id = nextId("fa");
      const decision = decideAllocation(
        { caller, at },
        {
          id,
          content: toContent(body, fund.state, requirement?.state),
          fund: fund.state,
          contributions: [...contributions.values()].map(({ state }) => state),
          ...(await ratesOf(table, body, fund.state, requirement)),
          acceptSurplus: body.acceptSurplus,
        },
      );
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const saved = transaction.append(fundAllocations, id, undefined, decision.events);
      // The fund still allocates: nothing of it moves.
      transaction.count("financing-instrument", fund, { add: {} });
      for (const event of decision.events) {
        moveContributions(transaction, contributions, event, saved.state);
        if (requirement && event.type === "fund-allocation-recorded" && event.requirement)
          coverNeed(transaction, requirement, event.requirement.draws, body.acceptSurplus);
      }
      const dto = toFundAllocationDto(saved, anyName);
      return { ok: true, transaction, body: dto, version: saved.version, status: 201 };
    }),
  );

const loadNeed = async (table: Table, { requirementId }: Asked, caller: Caller) =>
  requirementId === undefined ? undefined : loadVisible(table, requirementRecords, requirementId, caller);

const toContent = (
  body: Asked,
  { id: fundId, content: fund }: FinancingInstrument,
  requirement: AssistanceRequirement | undefined,
): FundAllocationContent => {
  requirePrecision(fund.currency, [["/amount", body.amount]]);
  const { target } = body;
  return {
    fundId,
    owner: fund.owner,
    currency: fund.currency,
    destination: requirement
      ? destinationOf(requirement)
      : destination(target ? [target.state] : [], target ? [target.pillar] : []),
    span: toSpan(body),
    minor: minorOf(body.amount, fund.currency),
    decidedOn: body.decidedOn,
    ...(body.title !== undefined && { title: body.title }),
    ...(body.reference !== undefined && { reference: body.reference }),
    ...(body.source && { source: body.source }),
  };
};

/** The rates by which money of the fund covers a requirement. */
const ratesOf = async (
  table: Table,
  { decidedOn }: Asked,
  { content: fund }: FinancingInstrument,
  requirement: Loaded<AssistanceRequirement> | undefined,
) => {
  const rate = await rateFor(table, fund.currency, decidedOn);
  if (requirement === undefined) return { rate };
  const { state, counters } = requirement;
  const same = state.currency === fund.currency;
  return {
    rate,
    requirement: {
      requirement: state,
      funded: counters,
      rate: same ? rate : await rateFor(table, state.currency, decidedOn),
    },
  };
};
