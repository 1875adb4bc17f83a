import { type Commitment, unpaid } from "../commitment/commitment.ts";
import type { Pledge, PledgeId } from "../pledge/pledge.ts";
import { type Caller, canSee, type Span, spansOverlap, sum } from "../shared/index.ts";
import type { OpenPledge } from "./standing-pledges.ts";

/** What has yet to follow: a commitment after a pledge, or a payment after a commitment. */
export interface NextStep {
  readonly awaits: "commitment" | "payment";
  /** Minor units of the record's currency that wait for it. */
  readonly minor: bigint;
  /** The day of the last step that was taken: what it waits since. */
  readonly since: string;
  /** Whether nothing at all has followed yet. */
  readonly nothingYet: boolean;
}

export interface CommitmentTrace {
  readonly commitment: Commitment;
  readonly next?: NextStep;
}

/** A pledge with what followed from it. */
export interface PledgeTrace extends OpenPledge {
  readonly commitments: readonly CommitmentTrace[];
  readonly next?: NextStep;
}

/** From each pledge to its commitments and their payments; and commitments of no pledge that the caller may see. */
export interface Trace {
  readonly pledges: readonly PledgeTrace[];
  readonly withoutPledge: readonly CommitmentTrace[];
}

/** Whole records: those of which anything is for the years asked for. In the order of their ids. */
export const traceOf = (
  records: { readonly pledges: readonly OpenPledge[]; readonly commitments: readonly Commitment[] },
  { caller, years }: { readonly caller: Caller; readonly years?: Span },
): Trace => {
  const isAsked = (spans: readonly Span[]): boolean =>
    years === undefined || spans.some((span) => spansOverlap(span, years));
  const made = records.commitments
    .filter((commitment) => canSee(caller, { ...commitment, owner: commitment.content.donor }))
    .sort(byId);
  const byPledge = Map.groupBy(made, ({ pledgeId }) => pledgeId);
  const pledges = records.pledges
    .filter(({ pledge }) => canSee(caller, { ...pledge, owner: pledge.content.donor }))
    .sort((one, other) => byId(one.pledge, other.pledge))
    .map((open) => pledgeTrace(open, byPledge.get(open.pledge.id) ?? []));
  const known = new Set<PledgeId | undefined>(pledges.map(({ pledge }) => pledge.id));
  return {
    pledges: pledges.filter(({ pledge, commitments }) =>
      isAsked([
        ...pledge.content.schedule.map(({ availability }) => availability),
        ...commitments.flatMap(({ commitment }) => spansOf(commitment)),
      ]),
    ),
    withoutPledge: made
      .filter(({ pledgeId }) => !known.has(pledgeId))
      .filter((commitment) => isAsked(spansOf(commitment)))
      .map(commitmentTrace),
  };
};

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : 1;

const spansOf = ({ content }: Commitment): Span[] => content.lines.map(({ span }) => span);

const pledgeTrace = (open: OpenPledge, made: readonly Commitment[]): PledgeTrace => {
  const { pledge, outstanding } = open;
  const minor = pledge.status === "cancelled" ? 0n : sum(Object.values(outstanding));
  const live = made.filter((commitment) => commitment.status === "recorded");
  return {
    ...open,
    commitments: made.map(commitmentTrace),
    ...(minor > 0n && {
      next: {
        awaits: "commitment",
        minor,
        since: latest(announcedOn(pledge), ...live.map(({ content }) => content.decidedOn)),
        nothingYet: live.length === 0,
      },
    }),
  };
};

const announcedOn = ({ content, createdAt }: Pledge): string => content.announcedOn ?? createdAt.slice(0, 10);

const commitmentTrace = (commitment: Commitment): CommitmentTrace => {
  const { content, disbursements } = commitment;
  const minor = sum(content.lines.map((line) => unpaid(commitment, line)));
  return {
    commitment,
    ...(minor > 0n && {
      next: {
        awaits: "payment",
        minor,
        since: latest(content.decidedOn, ...disbursements.map(({ paidOn }) => paidOn)),
        nothingYet: disbursements.length === 0,
      },
    }),
  };
};

const latest = (first: string, ...more: readonly string[]): string =>
  more.reduce((day, other) => (other > day ? other : day), first);
