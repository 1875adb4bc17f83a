export { channelsAgree } from "./channels.ts";
export type { MatchContext } from "./context.ts";
export * from "./eligible-pairs.ts";
export * from "./judge.ts";
export * from "./need-line.ts";
export * from "./offer.ts";
export { eligibilityRules, eligibilityRulesVersion, type RuleName } from "./rules/index.ts";
