import { holderKey, type ProviderCode, type StateCode } from "@angkor/domain";

/** The kinds of aggregates; each record has its events and one current item. */
export const aggregateKinds = [
  "work-plan",
  "requirement",
  "pledge",
  "commitment",
  "state",
  "organisation",
  "exchange-rates",
  "allocation-proposal",
  "response",
  "cooperation-report",
  "reporting-window",
  "progress-record",
  "resource-mobilisation-plan",
  "national-mine-action-platform",
  "donor-coordination-group",
  "snapshot",
  "evidence-import",
  "exchange-arrangement",
  "exchange-entry",
  "subscription",
  "individualised-approach-case",
  "expression-of-interest",
  "financing-instrument",
  "fund-allocation",
  "anonymised-notes",
] as const;
export type AggregateKind = (typeof aggregateKinds)[number];

/** A key of the table. Only the builders of this file make one: the protected brand makes the type nominal. */
class TableKey {
  readonly pk: string;
  readonly sk: string;
  declare protected readonly brand: never;

  constructor(pk: string, sk: string) {
    this.pk = pk;
    this.sk = sk;
  }
}
export type Key = TableKey;

/** The table's secondary indexes and the attributes of their keys; `sortKey` sorts them all. */
export const indexes = {
  kind: { name: "by-kind", partition: "kindKey" },
  owner: { name: "by-owner", partition: "ownerKey" },
  state: { name: "by-state", partition: "stateKey" },
  parent: { name: "by-parent", partition: "parentKey" },
} as const;
export type IndexName = keyof typeof indexes;

const aggregatePartition = (kind: AggregateKind, id: string): string => `${kind}#${id}`;

/** The kind and id that a partition of the table belongs to; undefined for positions and idempotency records. */
export const parseAggregatePartition = (
  pk: string,
): { readonly kind: AggregateKind; readonly id: string } | undefined => {
  const split = pk.indexOf("#");
  const kind = aggregateKinds.find((known) => known === pk.slice(0, split));
  return kind && { kind, id: pk.slice(split + 1) };
};

export const currentKey = (kind: AggregateKind, id: string): Key =>
  new TableKey(aggregatePartition(kind, id), "CURRENT");

const eventPrefix = "EVENT#";

export const eventKey = (kind: AggregateKind, id: string, version: number): Key =>
  new TableKey(aggregatePartition(kind, id), eventPrefix + String(version).padStart(8, "0"));

/** All events of an aggregate, in order. */
export const eventsOf = (kind: AggregateKind, id: string) => ({
  pk: aggregatePartition(kind, id),
  prefix: eventPrefix,
});

const contentPrefix = "CONTENT#";

/** One part of a text that is kept beside a record. */
export const contentKey = (kind: AggregateKind, id: string, part: number): Key =>
  new TableKey(aggregatePartition(kind, id), contentPrefix + String(part).padStart(4, "0"));

/** All parts of that text, in order. */
export const contentsOf = (kind: AggregateKind, id: string) => ({
  pk: aggregatePartition(kind, id),
  prefix: contentPrefix,
});

/** The partition that holds the position of every State and of shared and unallocated money. */
export const positionPartition = "POSITION";
export const statePrefix = "STATE#";
export const sharedPrefix = "SHARED#";

/** The position of a State, of several States together, or of none in particular. */
export const positionKey = (states: readonly StateCode[]): Key =>
  new TableKey(
    positionPartition,
    states.length === 1 ? `${statePrefix}${holderKey(states)}` : `${sharedPrefix}${holderKey(states)}`,
  );

/** The partition that holds, for each provider and holder of its money, what it pledged, committed and paid there. */
export const providerPartition = "PROVIDER";

/** The position of a provider for one holder of its money. */
export const providerPositionKey = (provider: ProviderCode, states: readonly StateCode[]): Key =>
  new TableKey(providerPartition, `${provider}#${positionKey(states).sk}`);

/** The holder's name in the sort key of a position. */
export const holderOfPosition = (sk: string): string => sk.slice(sk.lastIndexOf("#") + 1);

/** The record that a request with this key was carried out, for one caller and operation. */
export const idempotencyKey = (operationId: string, subject: string, key: string): Key =>
  new TableKey(`IDEMPOTENCY#${operationId}#${subject}#${key}`, "IDEMPOTENCY");

/** Where a subscription's messages go, and the secrets that sign them: beside the record, so that they can be forgotten. */
export const addressKey = (subscription: string): Key =>
  new TableKey(aggregatePartition("subscription", subscription), "ADDRESS");

const messagePartitionPrefix = "MESSAGES#";

const messagePartition = (subscription: string): string => messagePartitionPrefix + subscription;

/** When a subscription's messages are to be sent next, and who is sending. */
export const queueKey = (subscription: string): Key => new TableKey(messagePartition(subscription), "QUEUE");

/** An e-mail to the holder of a subscription: that it is being sent, and that it was. */
export const mailKey = (subscription: string, mail: string): Key =>
  new TableKey(messagePartition(subscription), `MAIL#${mail}`);

/** What precedes the messages of one record to one subscription, in the order of its versions. */
const messagePrefix = (kind: AggregateKind, id: string): string => `${aggregatePartition(kind, id)}#`;

/** A message of an event, or of what is due of a record: the same event, the same key. */
export const messageKey = (
  subscription: string,
  record: { readonly kind: AggregateKind; readonly id: string; readonly place: string },
): Key => new TableKey(messagePartition(subscription), messagePrefix(record.kind, record.id) + record.place);

/** The messages of one record to one subscription that precede this one. */
export const messagesBefore = (
  key: Key,
): { readonly pk: string; readonly from: string; readonly to: string } => ({
  pk: key.pk,
  from: key.sk.slice(0, key.sk.lastIndexOf("#") + 1),
  to: key.sk,
});

/** The subscription of an item of its queue. */
export const subscriptionOf = (pk: string): string => pk.slice(messagePartitionPrefix.length);

/** Partition of the index by kind that lists queues by when they are due. */
export const dueQueuesPartition = "message-queue";
/** Partitions of the index by parent that list a subscription's messages as they stand. */
export const messagesPartition = (subscription: string, status: string): string =>
  `message-${status}#${subscription}`;

/** A document that is made beside its request. */
export const documentJobKey = (id: string): Key => new TableKey(`DOCUMENT-JOB#${id}`, "JOB");

/** Partitions of the index by kind. */
export const kindPartition = (kind: AggregateKind): string => kind;
/** Events of all aggregates by the month of their instant (`2026-11`): the audit trail in order of time. */
export const eventMonthPartition = (month: string): string => `event#${month}`;
export const ownerPartition = (kind: AggregateKind, owner: string): string => `${kind}#${owner}`;
/** Records of one State; those of several States or of any stand under `*`. */
export const statePartition = (kind: AggregateKind, states: readonly string[]): string =>
  `${kind}#${states.length === 1 ? states[0] : "*"}`;
/** Contributions to pooled funds: whatever they are given for, their fund may allocate them elsewhere. */
export const fundPartition = (kind: AggregateKind): string => `${kind}#fund`;
export const parentPartition = (kind: AggregateKind, parent: string): string => `${kind}#${parent}`;
