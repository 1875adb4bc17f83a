import {
  accept,
  type Context,
  confirmation,
  type Decision,
  entryStamp,
  type Fault,
  isFuture,
  refuse,
  stamp,
  statusFaults,
} from "../shared/index.ts";
import {
  type ExchangeArrangement,
  type ExchangeArrangementContent,
  type ExchangeArrangementEvent,
  type ExchangeArrangementId,
  exchangeParties,
  nextArrangementStatuses,
} from "./exchange-arrangement.ts";

/** Every fault of an arrangement's content that its schema cannot see, with pointers as in the request body. */
export const exchangeArrangementFaults = (content: ExchangeArrangementContent, at: string): Fault[] => [
  ...partyFaults(content),
  ...dayFaults(content, at),
];

const partyFaults = (content: ExchangeArrangementContent): Fault[] => {
  const { owner, sharers, recipients } = content;
  return [
    ...(exchangeParties(content).includes(owner)
      ? []
      : [{ pointer: "/owner", detail: "Who records it shares, receives or pays." }]),
    ...(new Set([...sharers, ...recipients]).size > 1
      ? []
      : [{ pointer: "/recipients", detail: "Nobody exchanges with itself alone." }]),
  ];
};

const dayFaults = ({ status, startsOn, endsOn }: ExchangeArrangementContent, at: string): Fault[] => {
  const faults: Fault[] = [];
  if (endsOn !== undefined && endsOn < startsOn)
    faults.push({ pointer: "/endsOn", detail: "It ends before it begins." });
  if (status === "under-way" && isFuture(startsOn, at))
    faults.push({ pointer: "/startsOn", detail: "It begins on a day to come: it is planned." });
  if (status === "completed" && endsOn === undefined)
    faults.push({ pointer: "/endsOn", detail: "What is completed has a last day." });
  if (status === "completed" && endsOn !== undefined && isFuture(endsOn, at))
    faults.push({ pointer: "/endsOn", detail: "It ends on a day to come: it is not completed." });
  return faults;
};

const invalid = (faults: readonly Fault[]) =>
  refuse(
    "exchange-arrangement-invalid",
    "The arrangement's parties, days and status do not fit together; each fault says where.",
    faults,
  );

export const recordExchangeArrangement = (
  context: Context,
  id: ExchangeArrangementId,
  content: ExchangeArrangementContent,
): Decision<ExchangeArrangementEvent> => {
  const faults = exchangeArrangementFaults(content, context.at);
  if (faults.length > 0) return invalid(faults);
  return accept({
    type: "exchange-arrangement-recorded",
    id,
    content,
    ...entryStamp(context, content.owner),
  });
};

export const reviseExchangeArrangement = (
  context: Context,
  { content: before }: ExchangeArrangement,
  content: ExchangeArrangementContent,
): Decision<ExchangeArrangementEvent> => {
  const faults = exchangeArrangementFaults(content, context.at);
  if (content.owner !== before.owner) {
    faults.push({
      pointer: "/owner",
      detail: `The arrangement is ${before.owner}'s; it never changes its owner.`,
    });
  }
  faults.push(
    ...statusFaults("arrangement", nextArrangementStatuses, { before: before.status, after: content.status }),
  );
  if (faults.length > 0) return invalid(faults);
  return accept({ type: "exchange-arrangement-revised", content, ...stamp(context, content.owner) });
};

export const confirmExchangeArrangement = (
  context: Context,
  arrangement: ExchangeArrangement,
): Decision<ExchangeArrangementEvent> =>
  confirmation("exchange-arrangement-confirmed", context, arrangement, {
    code: arrangement.content.owner,
    named: "owner",
  });
