import type { PledgeInputSchema, PledgeSchema } from "@angkor/contract/schemas/pledge";
import {
  type Caller,
  destination,
  formatAmount,
  isFrontLoaded,
  isMultiYear,
  isSingleYear,
  type MayName,
  type Pledge,
  type PledgeConditions,
  type PledgeContent,
  pledgedTotal,
  pledgeNaming,
  type Seen,
  type Span,
  sum,
  tranches,
} from "@angkor/domain";
import { type Loaded, pledges } from "@angkor/store";
import type * as z from "zod";
import { naming, type SeenAmong } from "../naming.ts";
import { recordDto } from "../records.ts";
import { requirementRecords } from "../requirements/requirement-dto.ts";
import { minorOf, toSpan } from "../wire.ts";

type PledgeInput = z.output<typeof PledgeInputSchema>;

export const pledgeSeen = (pledge: Pledge): Seen => ({ ...pledge, owner: pledge.content.donor });

export const pledgeRecords = { aggregate: pledges, seen: pledgeSeen, missing: "pledge-not-found" } as const;

/** Which of the requirements that these name this caller may be told. */
export const pledgeNames = (
  seenAmong: SeenAmong,
  caller: Caller,
  pledged: readonly Pledge[],
): Promise<MayName> =>
  naming(
    seenAmong(
      caller,
      requirementRecords,
      pledged.flatMap(({ content }) => content.requirements ?? []),
    ),
  );

const time = (year: number | undefined, period: Span | undefined): Span =>
  toSpan({ ...(year !== undefined && { year }), ...(period && { period }) });

export const toPledgeContent = ({
  targets,
  schedule,
  financingCost,
  ...input
}: PledgeInput): PledgeContent => ({
  ...input,
  targets: destination(targets.states ?? [], targets.pillars ?? []),
  ...(targets.requirements?.length && { requirements: [...new Set(targets.requirements)].sort() }),
  schedule: schedule.map((line) => ({
    payment: time(line.paymentYear, line.paymentPeriod),
    availability: time(line.availabilityYear, line.availabilityPeriod),
    minor: minorOf(line.amount, input.currency),
  })),
  ...(financingCost !== undefined && { financingCost: minorOf(financingCost, input.currency) }),
});

const timeDto = (name: "payment" | "availability", span: Span) =>
  isSingleYear(span)
    ? { [`${name}Year`]: span.from }
    : { [`${name}Period`]: { from: span.from, to: span.to } };

const conditionsDto = ({ channels, ...conditions }: PledgeConditions) => ({
  ...conditions,
  ...(channels && { channels: [...channels] }),
});

/** What a pledge says, as the wire tells it. */
export const pledgeContentDto = (content: PledgeContent) => {
  const amount = (minor: bigint) => formatAmount(minor, content.currency);
  return {
    donor: content.donor,
    title: content.title,
    kind: content.kind,
    currency: content.currency,
    earmarking: content.earmarking,
    targets: {
      ...(content.targets.states.length > 0 && { states: [...content.targets.states] }),
      ...(content.targets.pillars.length > 0 && { pillars: [...content.targets.pillars] }),
      ...(content.requirements && { requirements: [...content.requirements] }),
    },
    ...(content.fundId && { fundId: content.fundId }),
    schedule: content.schedule.map((line) => ({
      ...timeDto("payment", line.payment),
      ...timeDto("availability", line.availability),
      amount: amount(line.minor),
    })),
    ...(content.channel && { channel: content.channel }),
    ...(content.conditions && { conditions: conditionsDto(content.conditions) }),
    modality: content.modality,
    ...(content.tied && { tied: content.tied }),
    carryOver: content.carryOver,
    ...(content.financingCost !== undefined && { financingCost: amount(content.financingCost) }),
    ...(content.description !== undefined && { description: content.description }),
    ...(content.announcedOn !== undefined && { announcedOn: content.announcedOn }),
    visibility: content.visibility,
    ...(content.source && { source: content.source }),
  };
};

/** A pledge as the wire tells it; the counters of the pledge hold what is open of each tranche. */
export const toPledgeDto = (
  { state, version, counters }: Loaded<Pledge>,
  mayName: MayName,
): z.input<typeof PledgeSchema> => {
  const pledge = pledgeNaming(state, mayName);
  const { content } = pledge;
  const amount = (minor: bigint) => formatAmount(minor, content.currency);
  const open = (name: string) => counters[name] ?? 0n;
  const live = pledge.status === "announced";
  const all = Object.entries(tranches(content));
  return {
    id: pledge.id,
    status: pledge.status,
    ...recordDto(pledge, version),
    ...pledgeContentDto(content),
    ...(pledge.closedReason !== undefined && { closedReason: pledge.closedReason }),
    multiYear: isMultiYear(content),
    frontLoaded: isFrontLoaded(content),
    pledged: amount(pledgedTotal(content)),
    committed: amount(sum(all.map(([name, minor]) => minor - open(name)))),
    outstanding: amount(live ? sum(all.map(([name]) => open(name))) : 0n),
    tranches: all.map(([name, minor]) => ({
      name,
      amount: amount(minor),
      committed: amount(minor - open(name)),
      outstanding: amount(live ? open(name) : 0n),
    })),
  };
};
