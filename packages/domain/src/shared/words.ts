import type { Pillar } from "./pillar.ts";

/** What a pillar is called inside a sentence. */
export const pillarNames = {
  "survey-clearance": "survey and clearance",
  "risk-education": "risk education",
  "victim-assistance": "victim assistance",
  "stockpile-destruction": "stockpile destruction",
  "cross-cutting": "cross-cutting work",
  unspecified: "work of no stated pillar",
} as const satisfies Readonly<Record<Pillar, string>>;

/** `a`, `a and b`, `a, b and c`. */
export const listed = (members: readonly string[], last = "and"): string =>
  members.length < 2
    ? members.join("")
    : `${members.slice(0, -1).join(", ")} ${last} ${members.at(-1) ?? ""}`;

/** `1 year`, `2 years`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** The places of a text that are to be filled in: `state` and `year` of `{state} in {year}`. */
export type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

/** A text with its places filled in; one for which there is nothing stays as it is. */
export const filledIn = (text: string, fill: (place: string) => string | undefined): string =>
  text.replace(/\{(\w+)\}/g, (whole, place: string) => fill(place) ?? whole);
