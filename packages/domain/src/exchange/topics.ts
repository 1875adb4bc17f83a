import type { Pillar, ProviderCode, StateCode } from "../shared/index.ts";

/** What is exchanged, for both sides (Action 45): experience first, then expertise. */
export const experienceTopics = [
  "national-experience",
  "good-practice",
  "lessons-learnt",
  "border-cooperation",
  "gender-and-diverse-needs",
  "climate-and-environment",
] as const;
export const expertiseTopics = [
  "scientific-expertise",
  "methodological-expertise",
  "technological-expertise",
] as const;
export const exchangeTopics = [...experienceTopics, ...expertiseTopics] as const;
export type ExchangeTopic = (typeof exchangeTopics)[number];

/** What entries and arrangements tell alike: what they are called, and what they are about. No pillar means any. */
export interface ExchangeMatter {
  /** Who answers for the record. */
  readonly owner: ProviderCode;
  readonly title: string;
  readonly description?: string;
  readonly topics: readonly ExchangeTopic[];
  readonly pillars: readonly Pillar[];
}

/** States that an entry is open to; none named means any. */
export type Addressees = readonly StateCode[];
