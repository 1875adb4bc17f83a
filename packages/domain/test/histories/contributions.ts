import {
  destination,
  type Pledge,
  type ProviderCode,
  parseSpanKey,
  recordCommitment,
  recordDisbursement,
} from "../../src/index.ts";
import { by, focalPoint } from "../builders/index.ts";
import { choose, fundNamed, funds, type Setting } from "./funds.ts";
import { happenToCommitment, type World } from "./world.ts";

interface Contribute {
  readonly fund: number;
  readonly pledge: number | null;
  readonly donor: number;
  readonly states: number;
  readonly pillars: number;
  readonly choice: number;
  readonly years: string;
  readonly amount: bigint;
  readonly percent: bigint;
}

const isForFund = ({ content }: Pledge): boolean => content.fundId !== undefined;

/** A donor commits to a fund, of a pledge or without, within an earmark or without, and pays. */
export const contribute = (
  world: World,
  attempt: Contribute,
  {
    at,
    position,
    donors,
    states,
    pillars,
    rateOf,
  }: Omit<Setting, "id" | "needs"> & {
    readonly position: number;
    readonly donors: readonly ProviderCode[];
  },
): void => {
  const pledges = [...world.pledges.values()].map(({ state }) => state);
  const pledge = attempt.pledge === null ? undefined : choose(pledges.filter(isForFund), attempt.pledge);
  const fund = fundNamed(pledge?.content.fundId) ?? choose(funds, attempt.fund);
  const donor = pledge?.content.donor ?? choose(donors, attempt.donor);
  if (fund === undefined || donor === undefined) return;
  const outstanding = (pledge && world.outstanding.get(pledge.id)) ?? {};
  const [[tranche, open] = [attempt.years, 10n ** 9n]] = Object.entries(outstanding);
  const minor = attempt.amount < open ? attempt.amount : open;
  const id = `co_${position}` as const;
  const context = by(focalPoint(donor), at);
  const rate = rateOf(fund.content.currency);
  const content = {
    donor,
    currency: fund.content.currency,
    destination:
      pledge?.content.targets ??
      destination(
        states.filter((state) => state !== donor).slice(0, attempt.states),
        attempt.pillars === 0 ? [] : pillars.slice(attempt.choice % 2, (attempt.choice % 2) + 1),
      ),
    lines: [{ span: parseSpanKey(tranche), minor }],
    decidedOn: at.slice(0, 10),
    fundId: fund.id,
    visibility: "public" as const,
  };
  const drawn = pledge && { pledge: { pledge, outstanding } };
  happenToCommitment(
    world,
    id,
    recordCommitment(context, { id, content, rate, fund, ...drawn, acceptSurplus: false }),
  );
  const made = world.commitments.get(id)?.state;
  if (made === undefined || attempt.percent === 0n) return;
  const payment = {
    id: `di_${position}` as const,
    amountSent: (minor * attempt.percent) / 100n + 1n,
    paidOn: at.slice(0, 10),
    acceptExcess: true,
    rate,
  };
  happenToCommitment(world, id, recordDisbursement(context, made, payment));
};
