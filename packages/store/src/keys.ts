import { holderKey, type ProviderCode, type StateCode } from "@angkor/domain";

/** The kinds of aggregates; each has its events and one current item. */
export type AggregateKind =
  | "work-plan"
  | "requirement"
  | "pledge"
  | "commitment"
  | "state"
  | "organisation"
  | "exchange-rates";

declare const branded: unique symbol;
/** A key of the table. Only the builders of this file make one. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
  readonly [branded]?: never;
}

/** The table's secondary indexes and the attributes of their keys; `sortKey` sorts them all. */
export const indexes = {
  kind: { name: "by-kind", partition: "kindKey" },
  owner: { name: "by-owner", partition: "ownerKey" },
  state: { name: "by-state", partition: "stateKey" },
  parent: { name: "by-parent", partition: "parentKey" },
} as const;
export type IndexName = keyof typeof indexes;

const aggregatePartition = (kind: AggregateKind, id: string): string => `${kind}#${id}`;

export const currentKey = (kind: AggregateKind, id: string): Key => ({
  pk: aggregatePartition(kind, id),
  sk: "CURRENT",
});

const eventPrefix = "EVENT#";

export const eventKey = (kind: AggregateKind, id: string, version: number): Key => ({
  pk: aggregatePartition(kind, id),
  sk: eventPrefix + String(version).padStart(8, "0"),
});

/** All events of an aggregate, in order. */
export const eventsOf = (kind: AggregateKind, id: string) => ({
  pk: aggregatePartition(kind, id),
  prefix: eventPrefix,
});

/** The partition that holds the position of every State and of shared and unallocated money. */
export const positionPartition = "POSITION";
export const statePrefix = "STATE#";
const sharedPrefix = "SHARED#";

/** The position of a State, of several States together, or of none in particular. */
export const positionKey = (states: readonly StateCode[]): Key => ({
  pk: positionPartition,
  sk: states.length === 1 ? `${statePrefix}${holderKey(states)}` : `${sharedPrefix}${holderKey(states)}`,
});

/** The partition that holds, for each provider and holder of its money, what it pledged, committed and paid there. */
export const providerPartition = "PROVIDER";

/** The position of a provider for one holder of its money. */
export const providerPositionKey = (provider: ProviderCode, states: readonly StateCode[]): Key => ({
  pk: providerPartition,
  sk: `${provider}#${positionKey(states).sk}`,
});

/** The holder's name in the sort key of a position. */
export const holderOfPosition = (sk: string): string => sk.slice(sk.lastIndexOf("#") + 1);

/** The record that a request with this key was carried out, for one caller and operation. */
export const idempotencyKey = (operationId: string, subject: string, key: string): Key => ({
  pk: `IDEMPOTENCY#${operationId}#${subject}#${key}`,
  sk: "IDEMPOTENCY",
});

/** Partitions of the index by kind. */
export const kindPartition = (kind: AggregateKind): string => kind;
/** Events of all aggregates by the month of their instant (`2026-11`): the audit trail in order of time. */
export const eventMonthPartition = (month: string): string => `event#${month}`;
export const ownerPartition = (kind: AggregateKind, owner: string): string => `${kind}#${owner}`;
/** Records of one State; those of several States or of any stand under `*`. */
export const statePartition = (kind: AggregateKind, states: readonly string[]): string =>
  `${kind}#${states.length === 1 ? states[0] : "*"}`;
export const parentPartition = (kind: AggregateKind, parent: string): string => `${kind}#${parent}`;
