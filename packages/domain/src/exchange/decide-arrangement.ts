import {
  accept,
  type Context,
  type Decision,
  enteredBy,
  type Fault,
  isFuture,
  refuse,
  stamp,
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
  const entered = enteredBy(context.caller, content.owner);
  return accept({
    type: "exchange-arrangement-recorded",
    id,
    content,
    ...stamp(context, content.owner),
    ...(entered && { enteredBy: entered }),
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
  const next = nextArrangementStatuses[before.status];
  if (content.status !== before.status && !next.includes(content.status)) {
    const may = next.length === 0 ? "it stays so" : `it may become ${next.join(" or ")}`;
    faults.push({ pointer: "/status", detail: `The arrangement is ${before.status}; ${may}.` });
  }
  if (faults.length > 0) return invalid(faults);
  return accept({ type: "exchange-arrangement-revised", content, ...stamp(context, content.owner) });
};

export const confirmExchangeArrangement = (
  context: Context,
  arrangement: ExchangeArrangement,
): Decision<ExchangeArrangementEvent> =>
  arrangement.enteredBy === undefined || arrangement.confirmedAt !== undefined
    ? refuse("already-confirmed", "Nothing is waiting for confirmation by the owner.")
    : accept({ type: "exchange-arrangement-confirmed", ...stamp(context, arrangement.content.owner) });
