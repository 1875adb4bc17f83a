import { getFundStatement } from "@angkor/contract/operations/get-fund-statement";
import { type Commitment, canSee, formatAmount, fundedAmounts, liveAmount, sum } from "@angkor/domain";
import { handle } from "@angkor/http";
import { commitments, fundPartition } from "@angkor/store";
import { loadVisible } from "../access.ts";
import { commitmentSeen, targetDto } from "../commitments/commitment-dto.ts";
import type { Dependencies } from "../composition.ts";
import { financingInstrumentRecords } from "../finance/financing-instrument-dto.ts";
import { known } from "../list-known.ts";
import { normalInstant, notAfter } from "../wire.ts";

const basis =
  "Commitments whose contribution is to this fund, and their payments, in the fund's currency. An allocation uses earmarked contributions first, then first in, first out by the day of payment; a contribution serves its earmark alone, in no year before its own, and never its own donor. Held is what was received and not allocated; what was allocated and not disbursed is with the fund, too.";

export const getFundStatementHandler = ({ table }: Dependencies) =>
  handle(getFundStatement, async ({ params, query, caller, at }) => {
    const { state: fund } = await loadVisible(table, financingInstrumentRecords, params.id, caller);
    const asOf = query.asOf === undefined ? undefined : notAfter(at, normalInstant(query.asOf));
    const { list } = await known(table, asOf);
    const found = await list(
      commitments,
      (commitment) => commitment.content.fundId === fund.id && canSee(caller, commitmentSeen(commitment)),
      { index: "state", partition: fundPartition("commitment") },
    );
    const contributions = found
      .map(({ state }) => ({ state, ...figuresOf(state) }))
      .sort((one, other) => (one.state.id < other.state.id ? -1 : 1));
    const amount = (minor: bigint) => formatAmount(minor, fund.content.currency);
    const told = (name: FundFigure) => amount(sum(contributions.map((entry) => entry[name])));
    return {
      body: {
        fundId: fund.id,
        currency: fund.content.currency,
        computedAt: at,
        basis,
        totals: {
          committed: told("committed"),
          received: told("received"),
          allocated: told("allocated"),
          disbursed: told("disbursed"),
          held: told("held"),
        },
        contributions: contributions.map(({ state, ...figures }) => ({
          commitmentId: state.id,
          donor: state.content.donor,
          target: targetDto(state.content.destination),
          committed: amount(figures.committed),
          received: amount(figures.received),
          allocated: amount(figures.allocated),
          disbursed: amount(figures.disbursed),
          held: amount(figures.held),
        })),
      },
    };
  });

const figuresOf = (contribution: Commitment) => ({
  committed: sum(contribution.content.lines.map((line) => liveAmount(contribution, line))),
  ...fundedAmounts(contribution),
});

type FundFigure = keyof ReturnType<typeof figuresOf>;
