import type { ProviderCode } from "./state-codes.ts";

/** Who may see a record: its own State, the Committee and the ISU, all States Parties, or everyone. */
export const visibilities = ["private", "committee", "states-parties", "public"] as const;
export type Visibility = (typeof visibilities)[number];

export const roles = ["state-focal-point", "committee", "isu", "observer"] as const;
export type Role = (typeof roles)[number];

/** Whoever makes a request: nobody in particular, or the bearer of a verified token. */
export interface Caller {
  /** The token's subject; `anonymous` without a token. */
  readonly subject: string;
  /** The State or organisation that the caller acts for. */
  readonly state?: ProviderCode;
  /** Roles in force at the time of the request. */
  readonly roles: readonly Role[];
  /** Whether the caller's State is a State Party at the time of the request. */
  readonly statesParty: boolean;
  /** The last day (`YYYY-MM-DD`) on which all of these roles are granted; absent when none of them ends. */
  readonly rolesUntil?: string;
}

export const anonymous: Caller = { subject: "anonymous", roles: [], statesParty: false };

export const hasRole = (caller: Caller, role: Role): boolean => caller.roles.includes(role);

/** What decides who sees a record. */
export interface Seen {
  readonly owner: ProviderCode;
  readonly visibility: Visibility;
  /** `isu` when the ISU entered the record on behalf of its owner. */
  readonly enteredBy?: "isu";
  /** Others whose record it is too, such as the members of a group: they see it as its owner does. */
  readonly sharedWith?: readonly ProviderCode[];
}

/**
 * The visibility class of an amount inside a position: `public`, or the visibility with the owner who sees it in any case.
 * `private+isu:KHM` is a private record of Cambodia's that the ISU entered, so that the ISU sees it too.
 */
export type Scope =
  | "public"
  | `${"private" | "private+isu" | "committee" | "states-parties"}|${ProviderCode}`;

export const scopeOf = ({ owner, visibility, enteredBy }: Seen): Scope => {
  if (visibility === "public") return "public";
  if (visibility === "private") return enteredBy === "isu" ? `private+isu|${owner}` : `private|${owner}`;
  return `${visibility}|${owner}`;
};

/** Whether amounts of a scope may appear in what this caller reads. */
export const mayRead = (caller: Caller, scope: string): boolean => {
  if (scope === "public") return true;
  const [kind, owner] = scope.split("|");
  if (owner !== undefined && owner === caller.state && hasRole(caller, "state-focal-point")) return true;
  const isu = hasRole(caller, "isu");
  const committee = isu || hasRole(caller, "committee");
  switch (kind) {
    case "private+isu":
      return isu;
    case "committee":
      return committee;
    case "states-parties":
      return committee || (caller.statesParty && hasRole(caller, "state-focal-point"));
    default:
      return false;
  }
};

export const canSee = (caller: Caller, record: Seen): boolean =>
  mayRead(caller, scopeOf(record)) ||
  (record.sharedWith ?? []).some((owner) => mayRead(caller, scopeOf({ ...record, owner })));

/** Whether everyone who may see a record of visibility `narrow` may also see one of visibility `wide`. */
export const isAtLeastAsVisible = (wide: Visibility, narrow: Visibility): boolean =>
  visibilities.indexOf(wide) >= visibilities.indexOf(narrow);

/** Whether a caller may write records of an owner: its own focal point, or the ISU on its behalf. */
export const mayWrite = (caller: Caller, owner: ProviderCode): boolean =>
  hasRole(caller, "isu") || (hasRole(caller, "state-focal-point") && caller.state === owner);

/** How the entry is marked: records of others that the ISU enters carry `enteredBy` until their owner confirms. */
export const enteredBy = (caller: Caller, owner: ProviderCode): "isu" | undefined =>
  hasRole(caller, "isu") && caller.state !== owner ? "isu" : undefined;
