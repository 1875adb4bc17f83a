import { type Caller, type EventBase, hasRole, type ProviderCode } from "../shared/index.ts";

export type SnapshotId = `sn_${string}`;

/** For whose eyes a report was frozen: it holds what they might see, and they may read it. */
export const snapshotAudiences = ["committee", "public"] as const;
export type SnapshotAudience = (typeof snapshotAudiences)[number];

/** The rosters as they stood at the cut-off: who was a State Party and affected on that day, and which entries said so. */
export interface RosterVersion {
  readonly on: string;
  readonly statesParties: number;
  readonly affected: number;
  /** SHA-256 over the States and the versions of their entries. */
  readonly hash: string;
}

/** A report as it was at an instant, for good. Its content is kept beside it and known by its hash. */
export interface Snapshot {
  readonly id: SnapshotId;
  readonly title: string;
  readonly report: string;
  /** Whose report it is, where it is one provider's. */
  readonly provider?: ProviderCode;
  /** The report's own parameters, as its query has them. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly audience: SnapshotAudience;
  /** What was recorded until this instant, and nothing later, is in the report. */
  readonly cutoff: string;
  /** Version of the rules by which the report was made. */
  readonly rules: string;
  readonly roster: RosterVersion;
  /** SHA-256 of the content's JSON text in UTF-8. */
  readonly hash: string;
  /** Length of that text. */
  readonly bytes: number;
  readonly createdAt: string;
}

export type SnapshotEvent = EventBase & {
  readonly type: "snapshot-taken";
  readonly snapshot: Omit<Snapshot, "createdAt">;
};

export const evolveSnapshot = (_: Snapshot | undefined, event: SnapshotEvent): Snapshot => ({
  ...event.snapshot,
  createdAt: event.at,
});

/** What a report for this audience is made with: no State's own records, only what all of them may see. */
export const callerOf = (audience: SnapshotAudience): Caller => ({
  subject: `audience:${audience}`,
  roles: audience === "committee" ? ["committee"] : [],
  statesParty: false,
});

export const mayReadSnapshot = (caller: Caller, audience: SnapshotAudience): boolean =>
  audience === "public" || hasRole(caller, "committee") || hasRole(caller, "isu");
