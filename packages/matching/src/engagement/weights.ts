/** What decides which States the Committee engages first. */
export const engagementParts = [
  "treaty-deadline",
  "lowest-coverage",
  "no-support",
  "unanswered-needs",
  "plan-and-report",
  "gap",
] as const;
export type EngagementPartName = (typeof engagementParts)[number];

/** How much each part counts; only their proportions matter. The version goes up with every change of them. */
export const engagementWeights = {
  version: "2026-1",
  weights: {
    "treaty-deadline": 25,
    "lowest-coverage": 20,
    "no-support": 15,
    "unanswered-needs": 15,
    "plan-and-report": 15,
    gap: 10,
  },
} as const satisfies {
  readonly version: string;
  readonly weights: Readonly<Record<EngagementPartName, number>>;
};
