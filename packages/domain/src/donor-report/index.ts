export * from "./donor-report.ts";
export type { FrontLoadedYear, FrontLoading } from "./front-loading.ts";
export type { OpenMoney } from "./open-money.ts";
export { type OverdueReason, type OverdueTranche, overdueTranches } from "./overdue.ts";
export type { MoneyShare, PledgeShare } from "./shares.ts";
export type { OpenPledge, StandingPledge } from "./standing-pledges.ts";
export type { CommitmentTrace, NextStep, PledgeTrace, Trace } from "./trace.ts";
