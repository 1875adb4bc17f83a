/** The Convention's pillars of implementation, and `unspecified` for money whose source does not say. */
export const pillars = [
  "survey-clearance",
  "risk-education",
  "victim-assistance",
  "stockpile-destruction",
  "cross-cutting",
  "unspecified",
] as const;

export type Pillar = (typeof pillars)[number];

export const isPillar = (text: string): text is Pillar => pillars.some((pillar) => pillar === text);
