export * from "./match.ts";
export { type ExchangeContext, type ExchangePair, exchangeRulesVersion, topicNames } from "./rules.ts";
