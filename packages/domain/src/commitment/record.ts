import type { FinancingInstrument } from "../financing-instrument/financing-instrument.ts";
import { type Outstanding, type Pledge, servesEarlierYears, timingOf, tranches } from "../pledge/pledge.ts";
import type { AssistanceRequirement, Funded, RequirementId } from "../requirement/requirement.ts";
import {
  type AppliedRate,
  accept,
  admits,
  type Context,
  type Decision,
  type Destination,
  destination,
  entryStamp,
  type Fault,
  formatAmount,
  isAtLeastAsVisible,
  isFuture,
  overlapsEarlier,
  parseSpanKey,
  type Refused,
  refuse,
  type Span,
  scopeOf,
  spanKey,
  spanWithin,
} from "../shared/index.ts";
import type { CommitmentContent, CommitmentEvent, CommitmentId, CommitmentLine } from "./commitment.ts";
import { coverRequirement } from "./cover.ts";
import { fundFaults } from "./fund.ts";
import { broaderFaults } from "./terms.ts";

/** A command to record a commitment, with what it draws on as it was loaded. */
export interface RecordCommitment {
  readonly id: CommitmentId;
  readonly content: CommitmentContent;
  /** Rate of the commitment's currency on the day it was decided. */
  readonly rate: AppliedRate;
  readonly pledge?: { readonly pledge: Pledge; readonly outstanding: Outstanding };
  readonly requirement?: {
    readonly requirement: AssistanceRequirement;
    readonly funded: Funded;
    /** Rate of the requirement's currency on the same day. */
    readonly rate: AppliedRate;
  };
  /** The pooled fund that it contributes to, where it names one. */
  readonly fund?: FinancingInstrument;
  /** The caller accepts that the commitment exceeds what the requirement still asks for. */
  readonly acceptSurplus: boolean;
}

/**
 * Records a commitment. It never exceeds its pledge's tranches; beyond the requirement's open amount it is refused
 * unless the caller accepts the surplus. The store repeats both as conditions of the write.
 */
export const recordCommitment = (context: Context, command: RecordCommitment): Decision<CommitmentEvent> => {
  const { content } = command;
  const faults = contentFaults(command, context.at);
  if (faults.length > 0) {
    return refuse(
      "commitment-invalid",
      "The commitment's lines or target do not fit together; each fault says where.",
      faults,
    );
  }
  const drawn = drawOnPledge(command);
  if ("ok" in drawn) return drawn;
  const covered = coverRequirement(command);
  if ("ok" in covered) return covered;
  const { pledge, requirement } = command;
  return accept({
    type: "commitment-recorded",
    id: command.id,
    content: { ...content, lines: drawn.lines },
    rate: command.rate,
    ...entryStamp(context, content.donor),
    ...(pledge && {
      pledge: {
        id: pledge.pledge.id,
        destination: pledge.pledge.content.targets,
        scope: scopeOf({ owner: pledge.pledge.content.donor, ...pledge.pledge }),
        rate: pledge.pledge.rate,
        draws: drawn.draws,
      },
    }),
    ...(requirement && { requirement: { id: requirement.requirement.id, draws: covered.draws } }),
  });
};

const contentFaults = (
  { content, pledge: source, requirement, fund }: RecordCommitment,
  at: string,
): Fault[] => {
  const faults: Fault[] = [];
  const spans = content.lines.map((line) => line.span);
  content.lines.forEach(({ span, minor }, index) => {
    const pointer = `/lines/${index}`;
    if (span.from > span.to)
      faults.push({ pointer: `${pointer}/period`, detail: "The period ends before it begins." });
    else if (overlapsEarlier(spans, index)) {
      faults.push({ pointer, detail: `${spanKey(span)} is given twice.` });
    }
    if (minor <= 0n)
      faults.push({ pointer: `${pointer}/amount`, detail: "The amount must be more than zero." });
  });
  if (content.destination.states.some((state) => state === content.donor)) {
    faults.push({
      pointer: "/target",
      detail: "A State's money for its own programme is a national contribution, recorded in its work plan.",
    });
  }
  if (isFuture(content.decidedOn, at)) {
    faults.push({
      pointer: "/decidedOn",
      detail: "A commitment carries the day it was made; that day is not yet.",
    });
  }
  faults.push(...broaderFaults(content, requirement !== undefined));
  faults.push(...fundFaults(content, fund, requirement !== undefined));
  const pledged = source?.pledge.content;
  for (const drawnOn of [pledged, requirement?.requirement]) {
    if (drawnOn === undefined || isAtLeastAsVisible(content.visibility, drawnOn.visibility)) continue;
    faults.push({
      pointer: "/visibility",
      detail: `What it draws on is seen by ${drawnOn.visibility}; what is left there would give a ${content.visibility} amount away.`,
    });
  }
  if (pledged?.fundId !== undefined && pledged.fundId !== content.fundId) {
    faults.push({
      pointer: "/fundId",
      detail: "The pledge is for another fund; leave the fund out or name the pledge's.",
    });
  }
  if (pledged !== undefined && pledged.donor !== content.donor) {
    faults.push({
      pointer: "/donor",
      detail: `The pledge is ${pledged.donor}'s; leave the donor out or name the same.`,
    });
  }
  if (pledged !== undefined && pledged.currency !== content.currency) {
    faults.push({
      pointer: "/currency",
      detail: `The pledge is in ${pledged.currency}; a commitment of it keeps its currency.`,
    });
  }
  return faults;
};

interface Drawn {
  readonly lines: readonly CommitmentLine[];
  readonly draws: Outstanding;
}

const drawOnPledge = ({ content, pledge: source, requirement }: RecordCommitment): Drawn | Refused => {
  if (source === undefined) return { lines: content.lines, draws: {} };
  const { pledge, outstanding } = source;
  if (pledge.status === "cancelled")
    return refuse("pledge-cancelled", "The pledge was cancelled; nothing of it can be committed.");
  const { validUntil } = pledge.content.conditions ?? {};
  if (validUntil !== undefined && content.decidedOn > validUntil) {
    return refuse("pledge-expired", `The pledge was valid until ${validUntil}.`);
  }
  const mismatch =
    targetFault(pledge.content.targets, content.destination) ??
    requirementFault(pledge.content.requirements, requirement?.requirement.id);
  if (mismatch !== undefined) return refuse("pledge-target-mismatch", mismatch);
  const draws: Record<string, bigint> = {};
  const lines: CommitmentLine[] = [];
  const faults: Fault[] = [];
  content.lines.forEach((line, index) => {
    const tranche = trancheFor(pledge, line);
    if (tranche.fault !== undefined) {
      faults.push({ pointer: `/lines/${index}`, detail: tranche.fault });
      return;
    }
    draws[tranche.name] = (draws[tranche.name] ?? 0n) + line.minor;
    lines.push({ ...line, tranche: tranche.name });
  });
  if (faults.length > 0) {
    return refuse(
      "pledge-year-not-available",
      "The pledge has nothing available in a year that was asked for.",
      faults,
    );
  }
  const short = Object.entries(draws).filter(([name, minor]) => minor > (outstanding[name] ?? 0n));
  if (short.length > 0) {
    const left = short.map(
      ([name]) => `${formatAmount(outstanding[name] ?? 0n, content.currency)} ${content.currency} of ${name}`,
    );
    return refuse(
      "pledge-exceeded",
      `The commitment needs more than the pledge has left: ${left.join(", ")}.`,
    );
  }
  return { lines, draws };
};

const targetFault = (targets: Destination, wanted: Destination): string | undefined =>
  admits(targets, wanted)
    ? undefined
    : `The pledge is earmarked for ${[...targets.states, ...targets.pillars].join(", ")}; the commitment is for ${[...wanted.states, ...wanted.pillars].join(", ") || "no State or pillar in particular"}.`;

const requirementFault = (
  named: readonly RequirementId[] = [],
  wanted: RequirementId | undefined,
): string | undefined =>
  named.length === 0 || (wanted !== undefined && named.includes(wanted))
    ? undefined
    : `The pledge is only for ${named.join(", ")}; the commitment is against ${wanted ?? "no requirement"}.`;

type Tranche = { readonly name: string; readonly fault?: undefined } | { readonly fault: string };

/**
 * The tranche that a line draws on: the one it names, else the one of its own years, else the one undivided tranche
 * that contains them. A later year needs the pledge's carry-over, an earlier one its front-loading.
 */
const trancheFor = (pledge: Pledge, line: CommitmentLine): Tranche => {
  const all = Object.keys(tranches(pledge.content));
  const wanted = spanKey(line.span);
  if (line.tranche === undefined) {
    if (all.includes(wanted)) return { name: wanted };
    const containing = all.find((name) => spanWithin(line.span, parseSpanKey(name)));
    if (containing !== undefined) return { name: containing };
    return {
      fault: `The pledge has no tranche for ${wanted}; it has ${all.join(", ")}. Name one with "tranche".`,
    };
  }
  if (!all.includes(line.tranche))
    return { fault: `The pledge has no tranche ${line.tranche}; it has ${all.join(", ")}.` };
  const tranche = parseSpanKey(line.tranche);
  return timingFault(pledge, line.span, tranche) ?? { name: line.tranche };
};

const timingFault = (pledge: Pledge, span: Span, tranche: Span): { readonly fault: string } | undefined => {
  const { carryOver } = pledge.content;
  const timing = timingOf({ carryOver, frontLoaded: servesEarlierYears(pledge.content) }, tranche, span);
  if (timing === "not-carried-over") {
    return { fault: `The pledge does not allow carry-over of ${spanKey(tranche)} to ${spanKey(span)}.` };
  }
  if (timing === "not-front-loaded") {
    return {
      fault: `The pledge is not front-loaded: ${spanKey(tranche)} can't be used in ${spanKey(span)}.`,
    };
  }
  return undefined;
};

/** The destination of a commitment against a requirement: its State and pillar. */
export const destinationOf = (requirement: AssistanceRequirement): Destination =>
  destination([requirement.state], [requirement.pillar]);
