import {
  accept,
  type Context,
  confirmation,
  type Decision,
  entryStamp,
  type Fault,
  refuse,
  stamp,
} from "../shared/index.ts";
import type {
  ExchangeEntry,
  ExchangeEntryContent,
  ExchangeEntryEvent,
  ExchangeEntryId,
} from "./exchange-entry.ts";

/** Every fault of an entry's content that its schema cannot see, with pointers as in the request body. */
export const exchangeEntryFaults = ({ owner, addressees, from, to }: ExchangeEntryContent): Fault[] => [
  ...(from !== undefined && to !== undefined && to < from
    ? [{ pointer: "/to", detail: "It ends before it begins." }]
    : []),
  ...addressees.flatMap((state, index) =>
    state === owner ? [{ pointer: `/states/${index}`, detail: "Its owner exchanges with others." }] : [],
  ),
];

const invalid = (faults: readonly Fault[]) =>
  refuse(
    "exchange-entry-invalid",
    "The entry's days and States do not fit together; each fault says where.",
    faults,
  );

const closed = () => refuse("exchange-entry-closed", "The entry was closed and no longer changes.");

export const recordExchangeEntry = (
  context: Context,
  id: ExchangeEntryId,
  content: ExchangeEntryContent,
): Decision<ExchangeEntryEvent> => {
  const faults = exchangeEntryFaults(content);
  if (faults.length > 0) return invalid(faults);
  return accept({
    type: "exchange-entry-recorded",
    id,
    content,
    ...entryStamp(context, content.owner),
  });
};

export const reviseExchangeEntry = (
  context: Context,
  entry: ExchangeEntry,
  content: ExchangeEntryContent,
): Decision<ExchangeEntryEvent> => {
  if (entry.status === "closed") return closed();
  const faults = exchangeEntryFaults(content);
  for (const [name, before] of [
    ["owner", entry.content.owner],
    ["side", entry.content.side],
  ] as const) {
    if (content[name] !== before)
      faults.push({ pointer: `/${name}`, detail: `It is ${before}; an entry never changes its ${name}.` });
  }
  if (faults.length > 0) return invalid(faults);
  return accept({ type: "exchange-entry-revised", content, ...stamp(context, content.owner) });
};

export const closeExchangeEntry = (
  context: Context,
  entry: ExchangeEntry,
  reason?: string,
): Decision<ExchangeEntryEvent> =>
  entry.status === "closed"
    ? closed()
    : accept({
        type: "exchange-entry-closed",
        ...(reason !== undefined && { reason }),
        ...stamp(context, entry.content.owner),
      });

export const confirmExchangeEntry = (context: Context, entry: ExchangeEntry): Decision<ExchangeEntryEvent> =>
  confirmation("exchange-entry-confirmed", context, entry, { code: entry.content.owner, named: "owner" });
