import { accept, type Decision, type Fault, refuse } from "./decision.ts";
import type { ProviderCode } from "./state-codes.ts";
import { type Caller, enteredBy, type Visibility } from "./visibility.ts";

/** Where a figure comes from; `verified: false` marks what was recalled and not read in the source. */
export interface Source {
  readonly citation: string;
  readonly url?: string;
  readonly verified: boolean;
}

/** What a decision needs to know of the world: who decides and when. Time comes from outside. */
export interface Context {
  readonly caller: Caller;
  /** UTC instant, ISO 8601 with milliseconds. */
  readonly at: string;
}

/** When something was done to a record, and by whom. */
export interface Stamp {
  readonly at: string;
  /** The subject of the token of whoever did it. */
  readonly by: string;
  /** Set when the ISU acted on behalf of the record's owner. */
  readonly onBehalf?: true;
}

/** What every event carries. Events are immutable; they are the audit trail. */
export interface EventBase extends Stamp {
  readonly type: string;
}

/** What an event about a record of an owner carries: when, by whom, and whether on the owner's behalf. */
export const stamp = ({ at, caller }: Context, owner: ProviderCode): Stamp => ({
  at,
  by: caller.subject,
  ...(enteredBy(caller, owner) && { onBehalf: true }),
});

/** The same of the event that begins a record: what the ISU enters for an owner waits for its confirmation. */
export const entryStamp = (context: Context, owner: ProviderCode) => {
  const entered = enteredBy(context.caller, owner);
  return { ...stamp(context, owner), ...(entered && { enteredBy: entered }) };
};

/** What every record of an owner carries beside its content. */
export interface RecordBase {
  readonly visibility: Visibility;
  readonly enteredBy?: "isu";
  /** Set when the owner has confirmed what the ISU entered. */
  readonly confirmedAt?: string;
  readonly source?: Source;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What the content of a record says of the record itself. */
interface Declares {
  readonly visibility: Visibility;
  readonly source?: Source;
}

/** A record's content, with what it says of the record. */
const declared = <Content extends Declares>(content: Content) => ({
  content,
  visibility: content.visibility,
  ...(content.source && { source: content.source }),
});

/** What the first event of a record makes of it. */
export const newRecord = <Id extends string, Content extends Declares>(event: {
  readonly id: Id;
  readonly at: string;
  readonly content: Content;
  readonly enteredBy?: "isu";
}) => ({
  id: event.id,
  ...declared(event.content),
  ...(event.enteredBy && { enteredBy: event.enteredBy }),
  createdAt: event.at,
  updatedAt: event.at,
});

/** A record with other content in place of its own: a source that is not named again is gone. */
export const withContent = <
  Content extends Declares,
  Kept extends RecordBase & { readonly content: Content },
>(
  { source: _source, ...kept }: Kept,
  content: Content,
) => ({ ...kept, ...declared(content) });

/** The owner of a record confirms what the ISU entered for it; refused where nothing waits. */
export const confirmation = <Type extends string>(
  type: Type,
  context: Context,
  { enteredBy, confirmedAt }: Pick<RecordBase, "enteredBy" | "confirmedAt">,
  owner: { readonly code: ProviderCode; readonly named: "State" | "provider" | "owner" | "convener" },
): Decision<EventBase & { readonly type: Type }> =>
  enteredBy === undefined || confirmedAt !== undefined
    ? refuse("already-confirmed", `Nothing is waiting for confirmation by the ${owner.named}.`)
    : accept({ type, ...stamp(context, owner.code) });

/** A status that cannot follow the one before; `named` is what the record is called in a sentence. */
export const statusFaults = <Status extends string>(
  named: string,
  following: Readonly<Record<Status, readonly Status[]>>,
  { before, after }: { readonly before: Status; readonly after: Status },
): Fault[] => {
  const next = following[before];
  if (after === before || next.includes(after)) return [];
  const may = next.length === 0 ? "it stays so" : `it may become ${next.join(" or ")}`;
  return [{ pointer: "/status", detail: `The ${named} is ${before}; ${may}.` }];
};

const hour = 3_600_000;

/** Whether a day (`YYYY-MM-DD`) has not begun anywhere on Earth at an instant: the first time zone is 14 hours ahead of UTC. */
export const isFuture = (day: string, at: string): boolean => Date.parse(day) > Date.parse(at) + 14 * hour;
