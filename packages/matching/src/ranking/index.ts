export * from "./coordination-preview.ts";
export {
  type Partnership,
  partnershipsOf,
  type RankingFacts,
  type TreatyDeadline,
  treatyDeadline,
} from "./facts.ts";
export * from "./likely-donors.ts";
export { isUndivided, type Presence, presencesOf } from "./presence.ts";
export * from "./rank.ts";
export type { Part, PartUnit } from "./score.ts";
export * from "./sides.ts";
export * from "./weights.ts";
