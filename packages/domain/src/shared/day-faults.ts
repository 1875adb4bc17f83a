import type { Fault } from "./decision.ts";
import { isFuture } from "./record.ts";

/** A fault, where a day (`YYYY-MM-DD`) on which something is said to have happened is yet to come. */
export const futureDay = (pointer: string, day: string | undefined, at: string): Fault[] =>
  day !== undefined && isFuture(day, at) ? [{ pointer, detail: `${day} is yet to come.` }] : [];

/** When a body that meets was there: from its first day on, until the day before it is dissolved. */
export interface Lifetime {
  readonly establishedOn?: string;
  readonly dissolvedOn?: string;
}

/** The faults of a lifetime: days that are yet to come, or the wrong way round. */
export const lifetimeFaults = ({ establishedOn, dissolvedOn }: Lifetime, at: string): Fault[] => [
  ...futureDay("/establishedOn", establishedOn, at),
  ...futureDay("/dissolvedOn", dissolvedOn, at),
  ...(establishedOn !== undefined && dissolvedOn !== undefined && dissolvedOn < establishedOn
    ? [{ pointer: "/dissolvedOn", detail: "It is dissolved before it is established." }]
    : []),
];

/** A fault, where the day of a meeting is yet to come or the body was not there on it. */
export const meetingDayFaults = (
  pointer: string,
  day: string,
  { establishedOn, dissolvedOn }: Lifetime,
  at: string,
): Fault[] => [
  ...futureDay(pointer, day, at),
  ...(establishedOn !== undefined && day < establishedOn
    ? [{ pointer, detail: `${day} lies before it was established, on ${establishedOn}.` }]
    : []),
  ...(dissolvedOn !== undefined && day >= dissolvedOn
    ? [{ pointer, detail: `On ${day} it was dissolved already, since ${dissolvedOn}.` }]
    : []),
];

/** A fault for each entry of a list that says again what an earlier one says. */
export const repeated = <Entry>(
  list: string,
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  member = "",
): Fault[] => {
  const known = new Set<string>();
  return entries.flatMap((entry, index) => {
    const name = nameOf(entry);
    if (known.has(name)) return [{ pointer: `${list}/${index}${member}`, detail: `${name} is there twice.` }];
    known.add(name);
    return [];
  });
};
