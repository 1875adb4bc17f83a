import type { AllocationProposal, AllocationProposalEvent } from "../allocation-proposal/index.ts";
import type { Commitment, CommitmentEvent } from "../commitment/commitment.ts";
import type { CooperationReport, CooperationReportEvent } from "../cooperation-report/cooperation-report.ts";
import type { ReportingWindow, ReportingWindowEvent } from "../cooperation-report/reporting-window.ts";
import type {
  DonorCoordinationGroup,
  DonorCoordinationGroupEvent,
} from "../donor-coordination-group/index.ts";
import type {
  ExchangeArrangement,
  ExchangeArrangementEvent,
  ExchangeEntry,
  ExchangeEntryEvent,
} from "../exchange/index.ts";
import type { FinancingInstrument, FinancingInstrumentEvent } from "../financing-instrument/index.ts";
import type { FundAllocation, FundAllocationEvent } from "../fund-allocation/fund-allocation.ts";
import type { ToldNotes, ToldNotesEvent } from "../individualised-approach/index.ts";
import type {
  NationalMineActionPlatform,
  NationalMineActionPlatformEvent,
} from "../national-mine-action-platform/index.ts";
import type { Pledge, PledgeEvent } from "../pledge/pledge.ts";
import type { ProgressEvent, ProgressRecord } from "../progress/progress-record.ts";
import type {
  ExchangeRatesEvent,
  Organisation,
  OrganisationEvent,
  State,
  StateEvent,
} from "../reference/index.ts";
import type { AssistanceRequirement, RequirementEvent } from "../requirement/requirement.ts";
import type {
  ResourceMobilisationPlan,
  ResourceMobilisationPlanEvent,
} from "../resource-mobilisation-plan/resource-mobilisation-plan.ts";
import type { NeedResponse, NeedResponseEvent } from "../response/response.ts";
import type { RateSeries } from "../shared/index.ts";
import type { Snapshot, SnapshotEvent } from "../snapshot/snapshot.ts";
import type { WorkPlan, WorkPlanEvent } from "../work-plan/work-plan.ts";

/** Every kind of record of which something can be public; later kinds draw on earlier ones. */
export const publicKinds = [
  "state",
  "organisation",
  "exchange-rates",
  "reporting-window",
  "work-plan",
  "requirement",
  "pledge",
  "commitment",
  "response",
  "cooperation-report",
  "progress-record",
  "resource-mobilisation-plan",
  "national-mine-action-platform",
  "donor-coordination-group",
  "financing-instrument",
  "exchange-entry",
  "exchange-arrangement",
  "fund-allocation",
  "anonymised-notes",
  "allocation-proposal",
  "snapshot",
] as const;
export type PublicKind = (typeof publicKinds)[number];

/** The events of each. */
export interface RecordEvents {
  readonly state: StateEvent;
  readonly organisation: OrganisationEvent;
  readonly "exchange-rates": ExchangeRatesEvent;
  readonly "reporting-window": ReportingWindowEvent;
  readonly "work-plan": WorkPlanEvent;
  readonly requirement: RequirementEvent;
  readonly pledge: PledgeEvent;
  readonly commitment: CommitmentEvent;
  readonly response: NeedResponseEvent;
  readonly "cooperation-report": CooperationReportEvent;
  readonly "progress-record": ProgressEvent;
  readonly "resource-mobilisation-plan": ResourceMobilisationPlanEvent;
  readonly "national-mine-action-platform": NationalMineActionPlatformEvent;
  readonly "donor-coordination-group": DonorCoordinationGroupEvent;
  readonly "financing-instrument": FinancingInstrumentEvent;
  readonly "exchange-entry": ExchangeEntryEvent;
  readonly "exchange-arrangement": ExchangeArrangementEvent;
  readonly "fund-allocation": FundAllocationEvent;
  readonly "anonymised-notes": ToldNotesEvent;
  readonly "allocation-proposal": AllocationProposalEvent;
  readonly snapshot: SnapshotEvent;
}

/** What the events of each make. */
export interface RecordStates {
  readonly state: State;
  readonly organisation: Organisation;
  readonly "exchange-rates": RateSeries;
  readonly "reporting-window": ReportingWindow;
  readonly "work-plan": WorkPlan;
  readonly requirement: AssistanceRequirement;
  readonly pledge: Pledge;
  readonly commitment: Commitment;
  readonly response: NeedResponse;
  readonly "cooperation-report": CooperationReport;
  readonly "progress-record": ProgressRecord;
  readonly "resource-mobilisation-plan": ResourceMobilisationPlan;
  readonly "national-mine-action-platform": NationalMineActionPlatform;
  readonly "donor-coordination-group": DonorCoordinationGroup;
  readonly "financing-instrument": FinancingInstrument;
  readonly "exchange-entry": ExchangeEntry;
  readonly "exchange-arrangement": ExchangeArrangement;
  readonly "fund-allocation": FundAllocation;
  readonly "anonymised-notes": ToldNotes;
  readonly "allocation-proposal": AllocationProposal;
  readonly snapshot: Snapshot;
}

/** The events of each record of one kind, from its first, by the record's id. */
export type History<Kind extends PublicKind> = ReadonlyMap<string, readonly RecordEvents[Kind][]>;

/** The histories of all records, kind by kind. */
export type Histories = { readonly [Kind in PublicKind]: History<Kind> };
