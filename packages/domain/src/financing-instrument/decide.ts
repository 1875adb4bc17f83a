import {
  accept,
  type Context,
  confirmation,
  type Decision,
  entryStamp,
  type Fault,
  isFuture,
  overlapsEarlier,
  refuse,
  spanKey,
  stamp,
  statusFaults,
} from "../shared/index.ts";
import {
  type FinancingInstrument,
  type FinancingInstrumentContent,
  type FinancingInstrumentEvent,
  type FinancingInstrumentId,
  followingStatuses,
  instrumentMeasures,
} from "./financing-instrument.ts";

/** Every fault of an instrument's content that its schema cannot see, with pointers as in the request body. */
export const financingInstrumentFaults = (content: FinancingInstrumentContent, at: string): Fault[] => [
  ...operationFaults(content, at),
  ...amountFaults(content),
];

const begins = ["operating", "closed"];

const operationFaults = (content: FinancingInstrumentContent, at: string): Fault[] => {
  const { status, operatesFrom, operatesTo } = content;
  const faults: Fault[] = [];
  if (!begins.includes(status)) {
    if (operatesFrom !== undefined)
      faults.push({ pointer: "/operatesFrom", detail: `What is ${status} does not operate yet.` });
    if (operatesTo !== undefined)
      faults.push({ pointer: "/operatesTo", detail: `What is ${status} never operated.` });
    return faults;
  }
  if (operatesFrom === undefined)
    faults.push({ pointer: "/operatesFrom", detail: `What is ${status} has a first day.` });
  else if (isFuture(operatesFrom, at))
    faults.push({ pointer: "/operatesFrom", detail: "Its first day is not yet: it is in preparation." });
  if (operatesFrom !== undefined && operatesTo !== undefined && operatesTo < operatesFrom)
    faults.push({ pointer: "/operatesTo", detail: "It ends before it begins." });
  if (status === "closed" && operatesTo === undefined)
    faults.push({ pointer: "/operatesTo", detail: "What is closed has a last day." });
  if (status === "closed" && operatesTo !== undefined && isFuture(operatesTo, at))
    faults.push({ pointer: "/operatesTo", detail: "Its last day is not yet: it still operates." });
  return faults;
};

const amountFaults = ({ amounts }: FinancingInstrumentContent): Fault[] => {
  const places = amounts.map(({ measure, span }, index) => ({ measure, span, index }));
  return instrumentMeasures.flatMap((measure) => {
    const own = places.filter((place) => place.measure === measure);
    const spans = own.map(({ span }) => span);
    return own.flatMap(({ span, index }, position) => {
      const pointer = `/amounts/${index}/${span.from === span.to ? "year" : "period"}`;
      if (span.from > span.to) return [{ pointer, detail: "The period ends before it begins." }];
      return overlapsEarlier(spans, position)
        ? [{ pointer, detail: `${spanKey(span)} has two amounts ${measure}.` }]
        : [];
    });
  });
};

const invalid = (faults: readonly Fault[]) =>
  refuse(
    "financing-instrument-invalid",
    "The instrument's status, days and amounts do not fit together; each fault says where.",
    faults,
  );

export const recordFinancingInstrument = (
  context: Context,
  id: FinancingInstrumentId,
  content: FinancingInstrumentContent,
): Decision<FinancingInstrumentEvent> => {
  const faults = financingInstrumentFaults(content, context.at);
  if (faults.length > 0) return invalid(faults);
  return accept({
    type: "financing-instrument-recorded",
    id,
    content,
    ...entryStamp(context, content.owner),
  });
};

export const reviseFinancingInstrument = (
  context: Context,
  { content: before }: FinancingInstrument,
  content: FinancingInstrumentContent,
): Decision<FinancingInstrumentEvent> => {
  const faults = financingInstrumentFaults(content, context.at);
  if (content.owner !== before.owner) {
    faults.push({
      pointer: "/owner",
      detail: `The instrument is ${before.owner}'s; it never changes its owner.`,
    });
  }
  faults.push(...keptFaults(before, content));
  faults.push(
    ...statusFaults("instrument", followingStatuses, { before: before.status, after: content.status }),
  );
  if (faults.length > 0) return invalid(faults);
  return accept({ type: "financing-instrument-revised", content, ...stamp(context, content.owner) });
};

/** Contributions rely on what a trust fund is from the day on which it begins to operate. */
const keptFaults = (before: FinancingInstrumentContent, content: FinancingInstrumentContent): Fault[] =>
  before.kind === "trust-fund" && begins.includes(before.status)
    ? (["kind", "currency", "visibility"] as const).flatMap((name) =>
        content[name] === before[name]
          ? []
          : [
              {
                pointer: `/${name}`,
                detail: `A trust fund that has begun keeps its ${name}: ${before[name]}.`,
              },
            ],
      )
    : [];

export const confirmFinancingInstrument = (
  context: Context,
  instrument: FinancingInstrument,
): Decision<FinancingInstrumentEvent> =>
  confirmation("financing-instrument-confirmed", context, instrument, {
    code: instrument.content.owner,
    named: "owner",
  });
