import {
  type CaseEvent,
  type CooperationReport,
  type CooperationReportEvent,
  type DonorCoordinationGroup,
  type DonorCoordinationGroupEvent,
  type ExchangeArrangement,
  type ExchangeArrangementEvent,
  type ExchangeEntry,
  type ExchangeEntryEvent,
  type ExpressionEvent,
  type ExpressionOfInterest,
  evolveCase,
  evolveCooperationReport,
  evolveDonorCoordinationGroup,
  evolveExchangeArrangement,
  evolveExchangeEntry,
  evolveExpression,
  evolveNationalMineActionPlatform,
  evolveReportingWindow,
  evolveResourceMobilisationPlan,
  evolveToldNotes,
  type IndividualisedApproachCase,
  type NationalMineActionPlatform,
  type NationalMineActionPlatformEvent,
  type ReportingWindow,
  type ReportingWindowEvent,
  type ResourceMobilisationPlan,
  type ResourceMobilisationPlanEvent,
  type ToldNotes,
  type ToldNotesEvent,
} from "@angkor/domain";
import { define } from "./aggregate.ts";
import {
  cooperationReport,
  cooperationReportEvent,
  reportingWindow,
  reportingWindowEvent,
} from "./codec/cooperation-report.ts";
import { donorCoordinationGroup, donorCoordinationGroupEvent } from "./codec/donor-coordination-group.ts";
import {
  exchangeArrangement,
  exchangeArrangementEvent,
  exchangeEntry,
  exchangeEntryEvent,
} from "./codec/exchange.ts";
import {
  expressionOfInterest,
  expressionOfInterestEvent,
  individualisedApproachCase,
  individualisedApproachCaseEvent,
  toldNotes,
  toldNotesEvent,
} from "./codec/individualised-approach.ts";
import {
  nationalMineActionPlatform,
  nationalMineActionPlatformEvent,
} from "./codec/national-mine-action-platform.ts";
import {
  resourceMobilisationPlan,
  resourceMobilisationPlanEvent,
} from "./codec/resource-mobilisation-plan.ts";
import { ownerPartition, parentPartition, statePartition } from "./keys.ts";

export const individualisedApproachCases = define<IndividualisedApproachCase, CaseEvent>({
  kind: "individualised-approach-case",
  state: individualisedApproachCase,
  event: individualisedApproachCaseEvent,
  evolve: evolveCase,
  indexKeys: ({ state }) => ({
    ownerKey: ownerPartition("individualised-approach-case", state),
    stateKey: statePartition("individualised-approach-case", [state]),
  }),
});

/** Notes that came with a public dump. Where a case is known, its notes are read from it. */
export const anonymisedNotes = define<ToldNotes, ToldNotesEvent>({
  kind: "anonymised-notes",
  state: toldNotes,
  event: toldNotesEvent,
  evolve: evolveToldNotes,
  indexKeys: () => ({}),
});

/** Those of one case are found together. */
export const expressionsOfInterest = define<ExpressionOfInterest, ExpressionEvent>({
  kind: "expression-of-interest",
  state: expressionOfInterest,
  event: expressionOfInterestEvent,
  evolve: evolveExpression,
  indexKeys: ({ caseId, provider, state }) => ({
    ownerKey: ownerPartition("expression-of-interest", provider),
    stateKey: statePartition("expression-of-interest", [state]),
    parentKey: parentPartition("expression-of-interest", caseId),
  }),
});

/** Found by State, and those of one year together. */
export const cooperationReports = define<CooperationReport, CooperationReportEvent>({
  kind: "cooperation-report",
  state: cooperationReport,
  event: cooperationReportEvent,
  evolve: evolveCooperationReport,
  indexKeys: ({ content }) => ({
    ownerKey: ownerPartition("cooperation-report", content.state),
    stateKey: statePartition("cooperation-report", [content.state]),
    parentKey: parentPartition("cooperation-report", String(content.year)),
  }),
});

export const reportingWindows = define<ReportingWindow, ReportingWindowEvent>({
  kind: "reporting-window",
  state: reportingWindow,
  event: reportingWindowEvent,
  evolve: evolveReportingWindow,
  indexKeys: () => ({}),
});

export const resourceMobilisationPlans = define<ResourceMobilisationPlan, ResourceMobilisationPlanEvent>({
  kind: "resource-mobilisation-plan",
  state: resourceMobilisationPlan,
  event: resourceMobilisationPlanEvent,
  evolve: evolveResourceMobilisationPlan,
  indexKeys: ({ content }) => ({
    ownerKey: ownerPartition("resource-mobilisation-plan", content.state),
    stateKey: statePartition("resource-mobilisation-plan", [content.state]),
  }),
});

export const nationalMineActionPlatforms = define<
  NationalMineActionPlatform,
  NationalMineActionPlatformEvent
>({
  kind: "national-mine-action-platform",
  state: nationalMineActionPlatform,
  event: nationalMineActionPlatformEvent,
  evolve: evolveNationalMineActionPlatform,
  indexKeys: ({ content }) => ({
    ownerKey: ownerPartition("national-mine-action-platform", content.state),
    stateKey: statePartition("national-mine-action-platform", [content.state]),
  }),
});

/** Found by its convener, and by the State that it is about. */
export const donorCoordinationGroups = define<DonorCoordinationGroup, DonorCoordinationGroupEvent>({
  kind: "donor-coordination-group",
  state: donorCoordinationGroup,
  event: donorCoordinationGroupEvent,
  evolve: evolveDonorCoordinationGroup,
  indexKeys: ({ content }) => ({
    ownerKey: ownerPartition("donor-coordination-group", content.convener),
    stateKey: statePartition("donor-coordination-group", content.states),
  }),
});

export const exchangeArrangements = define<ExchangeArrangement, ExchangeArrangementEvent>({
  kind: "exchange-arrangement",
  state: exchangeArrangement,
  event: exchangeArrangementEvent,
  evolve: evolveExchangeArrangement,
  indexKeys: ({ content }) => ({ ownerKey: ownerPartition("exchange-arrangement", content.owner) }),
});

export const exchangeEntries = define<ExchangeEntry, ExchangeEntryEvent>({
  kind: "exchange-entry",
  state: exchangeEntry,
  event: exchangeEntryEvent,
  evolve: evolveExchangeEntry,
  indexKeys: ({ content }) => ({ ownerKey: ownerPartition("exchange-entry", content.owner) }),
});
