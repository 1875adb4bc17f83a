import type { EventBase } from "../shared/index.ts";

/** How the past of one kind of record is told to everyone. */
export interface PublicRule<State, Event extends EventBase> {
  readonly evolve: (before: State | undefined, event: Event) => State;
  /** Whether everyone may see the record as it stands. */
  readonly isPublic: (state: State) => boolean;
  /**
   * What stands for the events that not everyone could see, and for the one that made the record public: as many events,
   * which tell nothing but the record as it then stood. Left out where a record never changes its visibility.
   */
  readonly begin?: (beginning: Beginning<State, Event>) => readonly Event[];
}

/** The moment from which on everyone may see a record. */
export interface Beginning<State, Event extends EventBase> {
  readonly state: State;
  /** The event that made it public. */
  readonly event: Event;
  /** The events before that one. */
  readonly past: readonly Event[];
}

/** A record's events as everyone may know them, and when its public part begins, where it had another part before. */
export interface PublicPart<Event extends EventBase> {
  readonly events: readonly Event[];
  readonly since?: string;
}

/**
 * The part of a record's history that is public: from when on it has been public without a break. Versions stay what
 * they were. Undefined where not everyone may see the record now.
 */
export const publicPart = <State, Event extends EventBase>(
  { evolve, isPublic, begin }: PublicRule<State, Event>,
  events: readonly Event[],
): PublicPart<Event> | undefined => {
  let state: State | undefined;
  let beginning: Beginning<State, Event> | undefined;
  for (const [index, event] of events.entries()) {
    state = evolve(state, event);
    if (!isPublic(state)) beginning = undefined;
    else beginning ??= { state, event, past: events.slice(0, index) };
  }
  if (beginning === undefined) return undefined;
  if (beginning.past.length === 0) return { events };
  if (begin === undefined) return undefined;
  const later = events.slice(beginning.past.length + 1);
  return { events: [...begin(beginning), ...later], since: beginning.event.at };
};
