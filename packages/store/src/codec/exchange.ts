import {
  arrangementStatuses,
  type ExchangeArrangement,
  type ExchangeArrangementEvent,
  type ExchangeEntry,
  type ExchangeEntryEvent,
  exchangeLevels,
  exchangeSides,
  exchangeTopics,
} from "@angkor/domain";
import * as z from "zod";
import {
  event,
  exchangeArrangementId,
  exchangeEntryId,
  pillar,
  provider,
  record,
  schemaOf,
  source,
  state,
  visibility,
} from "./shapes.ts";

const level = z.enum(exchangeLevels);
const enteredBy = z.literal("isu").exactOptional();

const matter = {
  owner: provider,
  title: z.string(),
  description: z.string().exactOptional(),
  topics: z.array(z.enum(exchangeTopics)),
  pillars: z.array(pillar),
  visibility,
  source: source.exactOptional(),
};

const entry = z.strictObject({
  ...matter,
  side: z.enum(exchangeSides),
  addressees: z.array(state),
  languages: z.array(z.string()),
  levels: z.array(level),
  from: z.string().exactOptional(),
  to: z.string().exactOptional(),
  bearsCosts: z.boolean().exactOptional(),
  contact: z
    .strictObject({
      name: z.string(),
      organisation: z.string().exactOptional(),
      email: z.string().exactOptional(),
    })
    .exactOptional(),
});

export const exchangeEntry = schemaOf<ExchangeEntry>()(
  z.strictObject({
    ...record,
    id: exchangeEntryId,
    status: z.enum(["open", "closed"]),
    content: entry,
    closedReason: z.string().exactOptional(),
  }),
);

export const exchangeEntryEvent = schemaOf<ExchangeEntryEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      ...event,
      type: z.literal("exchange-entry-recorded"),
      id: exchangeEntryId,
      content: entry,
      enteredBy,
    }),
    z.strictObject({ ...event, type: z.literal("exchange-entry-revised"), content: entry }),
    z.strictObject({
      ...event,
      type: z.literal("exchange-entry-closed"),
      reason: z.string().exactOptional(),
    }),
    z.strictObject({ ...event, type: z.literal("exchange-entry-confirmed") }),
  ]),
);

const arrangement = z.strictObject({
  ...matter,
  status: z.enum(arrangementStatuses),
  level,
  sharers: z.array(provider),
  recipients: z.array(provider),
  payers: z.array(provider),
  startsOn: z.string(),
  endsOn: z.string().exactOptional(),
  outcome: z.string().exactOptional(),
  offerId: exchangeEntryId.exactOptional(),
  requestId: exchangeEntryId.exactOptional(),
});

export const exchangeArrangement = schemaOf<ExchangeArrangement>()(
  z.strictObject({ ...record, id: exchangeArrangementId, content: arrangement }),
);

export const exchangeArrangementEvent = schemaOf<ExchangeArrangementEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({
      ...event,
      type: z.literal("exchange-arrangement-recorded"),
      id: exchangeArrangementId,
      content: arrangement,
      enteredBy,
    }),
    z.strictObject({ ...event, type: z.literal("exchange-arrangement-revised"), content: arrangement }),
    z.strictObject({ ...event, type: z.literal("exchange-arrangement-confirmed") }),
  ]),
);
