import { canReceive, type FinancingInstrument } from "../financing-instrument/financing-instrument.ts";
import {
  type AppliedRate,
  accept,
  type Context,
  confirmation,
  type Decision,
  entryStamp,
  type Fault,
  formatAmount,
  isAtLeastAsVisible,
  refuse,
  spanKey,
  spansOverlap,
  stamp,
} from "../shared/index.ts";
import {
  type Outstanding,
  type Pledge,
  type PledgeContent,
  type PledgeEvent,
  type PledgeId,
  tranches,
} from "./pledge.ts";

/** Every fault of a pledge's content that its schema cannot see. */
export const pledgeFaults = (content: PledgeContent): Fault[] => {
  const faults: Fault[] = [];
  content.schedule.forEach((line, index) => {
    const pointer = `/schedule/${index}`;
    for (const [name, span] of [
      ["payment", line.payment],
      ["availability", line.availability],
    ] as const) {
      if (span.from > span.to) {
        faults.push({ pointer: `${pointer}/${name}Period`, detail: "The period ends before it begins." });
      }
    }
    const earlier = content.schedule.slice(0, index);
    const availability = spanKey(line.availability);
    if (
      earlier.some(
        (other) => spanKey(other.availability) === availability && spansOverlap(other.payment, line.payment),
      )
    ) {
      faults.push({
        pointer,
        detail: `Availability ${availability} with payment ${spanKey(line.payment)} is given twice.`,
      });
    } else if (
      earlier.some(
        (other) =>
          spanKey(other.availability) !== availability && spansOverlap(other.availability, line.availability),
      )
    ) {
      faults.push({
        pointer,
        detail: `Availability ${availability} overlaps another tranche of the schedule.`,
      });
    }
  });
  if (content.kind === "financial" && content.schedule.length === 0) {
    faults.push({ pointer: "/schedule", detail: "A financial pledge needs at least one line." });
  }
  if (
    content.earmarking === "unearmarked" &&
    content.targets.states.length + content.targets.pillars.length + (content.requirements?.length ?? 0) > 0
  ) {
    faults.push({
      pointer: "/earmarking",
      detail: "An unearmarked pledge has no target States, pillars or requirements.",
    });
  }
  if (content.targets.states.some((state) => state === content.donor)) {
    faults.push({
      pointer: "/targets/states",
      detail: "A pledge is for others: the donor can't be its own target.",
    });
  }
  return faults;
};

/** A pledge to a pooled fund is money in the fund's currency, and for no requirement: the fund allocates it. */
const fundFaults = (content: PledgeContent, fund: FinancingInstrument | undefined): Fault[] => {
  if (content.fundId === undefined) return [];
  const faults: Fault[] = [];
  if (fund !== undefined && !canReceive(fund)) {
    faults.push({
      pointer: "/fundId",
      detail: "Only a trust fund that operates and is public receives contributions.",
    });
  }
  if (fund !== undefined && content.currency !== fund.content.currency)
    faults.push({ pointer: "/currency", detail: `The fund is kept in ${fund.content.currency}.` });
  if (content.kind !== "financial")
    faults.push({ pointer: "/kind", detail: "A pooled fund receives money alone." });
  if (content.requirements !== undefined) {
    faults.push({
      pointer: "/targets/requirements",
      detail: "The fund allocates to requirements; leave them out.",
    });
  }
  return faults;
};

const invalid = (faults: readonly Fault[]) =>
  refuse(
    "pledge-invalid",
    "The pledge's schedule and targets do not fit together; each fault says where.",
    faults,
  );

export const announcePledge = (
  context: Context,
  id: PledgeId,
  content: PledgeContent,
  rate: AppliedRate,
  fund?: FinancingInstrument,
): Decision<PledgeEvent> => {
  const faults = [...pledgeFaults(content), ...fundFaults(content, fund)];
  if (faults.length > 0) return invalid(faults);
  return accept({
    type: "pledge-announced",
    id,
    content,
    rate,
    ...entryStamp(context, content.donor),
  });
};

export const revisePledge = (
  context: Context,
  pledge: Pledge,
  outstanding: Outstanding,
  content: PledgeContent,
  rate: AppliedRate,
  fund?: FinancingInstrument,
): Decision<PledgeEvent> => {
  if (pledge.status === "cancelled")
    return refuse("pledge-cancelled", "A cancelled pledge no longer changes.");
  const faults = [...pledgeFaults(content), ...fundFaults(content, fund)];
  if (content.donor !== pledge.content.donor) {
    faults.push({
      pointer: "/donor",
      detail: `The pledge is ${pledge.content.donor}'s; a pledge never changes its donor.`,
    });
  }
  if (content.currency !== pledge.content.currency) {
    faults.push({
      pointer: "/currency",
      detail: `The pledge is in ${pledge.content.currency}; a revision keeps its currency.`,
    });
  }
  const widened = !isAtLeastAsVisible(pledge.content.visibility, content.visibility);
  if (widened && isDrawnOn(pledge, outstanding)) {
    faults.push({
      pointer: "/visibility",
      detail:
        "Commitments of the pledge may be less visible; what is left of it would give their amounts away.",
    });
  }
  if (faults.length > 0) return invalid(faults);
  const short = belowCommitted(pledge, outstanding, content);
  if (short.length > 0) {
    return refuse(
      "pledge-exceeded",
      "Commitments already recorded against the pledge need more than the revision leaves.",
      short,
    );
  }
  return accept({
    type: "pledge-revised",
    content,
    rate,
    outstandingBefore: outstanding,
    ...stamp(context, content.donor),
  });
};

/** Whether anything is committed of a pledge. */
const isDrawnOn = (pledge: Pledge, outstanding: Outstanding): boolean =>
  Object.entries(tranches(pledge.content)).some(([tranche, minor]) => outstanding[tranche] !== minor);

/** Tranches whose commitments the new schedule would no longer cover. */
const belowCommitted = (pledge: Pledge, outstanding: Outstanding, content: PledgeContent): Fault[] => {
  const after = tranches(content);
  return Object.entries(tranches(pledge.content)).flatMap(([tranche, before]) => {
    const committed = before - (outstanding[tranche] ?? 0n);
    return committed <= (after[tranche] ?? 0n)
      ? []
      : [
          {
            pointer: "/schedule",
            detail: `${formatAmount(committed, content.currency)} ${content.currency} of ${tranche} is committed; the schedule gives ${formatAmount(after[tranche] ?? 0n, content.currency)}.`,
          },
        ];
  });
};

export const cancelPledge = (
  context: Context,
  pledge: Pledge,
  outstanding: Outstanding,
  reason?: string,
): Decision<PledgeEvent> =>
  pledge.status === "cancelled"
    ? refuse("pledge-cancelled", "The pledge is already cancelled.")
    : accept({
        type: "pledge-cancelled",
        outstandingBefore: outstanding,
        ...(reason !== undefined && { reason }),
        ...stamp(context, pledge.content.donor),
      });

export const confirmPledge = (context: Context, pledge: Pledge): Decision<PledgeEvent> =>
  confirmation("pledge-confirmed", context, pledge, { code: pledge.content.donor, named: "provider" });
