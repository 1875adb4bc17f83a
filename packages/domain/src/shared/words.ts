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
