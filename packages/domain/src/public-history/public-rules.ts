import { evolveAllocationProposal } from "../allocation-proposal/index.ts";
import { evolveCommitment } from "../commitment/commitment.ts";
import { evolveCooperationReport, isSubmitted } from "../cooperation-report/cooperation-report.ts";
import { evolveReportingWindow } from "../cooperation-report/reporting-window.ts";
import { evolveDonorCoordinationGroup } from "../donor-coordination-group/index.ts";
import { evolveExchangeArrangement, evolveExchangeEntry } from "../exchange/index.ts";
import { evolveFinancingInstrument } from "../financing-instrument/index.ts";
import { evolveFundAllocation } from "../fund-allocation/fund-allocation.ts";
import { evolveToldNotes } from "../individualised-approach/index.ts";
import { evolveNationalMineActionPlatform } from "../national-mine-action-platform/index.ts";
import { evolvePledge, tranches } from "../pledge/pledge.ts";
import { evolveProgress } from "../progress/progress-record.ts";
import {
  type ExchangeRatesEvent,
  evolveExchangeRates,
  evolveOrganisation,
  evolveState,
} from "../reference/index.ts";
import { evolveRequirement } from "../requirement/requirement.ts";
import { evolveResourceMobilisationPlan } from "../resource-mobilisation-plan/resource-mobilisation-plan.ts";
import { evolveResponse } from "../response/response.ts";
import type { RateSeries, RecordBase, Stamp } from "../shared/index.ts";
import { evolveSnapshot } from "../snapshot/snapshot.ts";
import { evolveWorkPlan } from "../work-plan/work-plan.ts";
import type { RecordEvents, RecordStates } from "./histories.ts";
import type { PublicRule } from "./public-part.ts";

const isPublic = ({ visibility }: RecordBase): boolean => visibility === "public";

/** Until the owner has confirmed it, everyone is told that the ISU entered a record. */
const entered = ({ enteredBy, confirmedAt }: RecordBase) =>
  enteredBy !== undefined && confirmedAt === undefined ? { enteredBy } : {};

const stampOf = ({ at, by, onBehalf }: Stamp): Stamp => ({ at, by, ...(onBehalf && { onBehalf }) });

const always = () => true;

type Rules = {
  readonly [Kind in keyof RecordEvents]: PublicRule<RecordStates[Kind], RecordEvents[Kind]>;
};

/** For each kind: who sees it, and how a history that was not public at first begins. */
export const publicRules: Rules = {
  state: { evolve: evolveState, isPublic: always },
  organisation: { evolve: evolveOrganisation, isPublic: always },
  "exchange-rates": {
    evolve: (series: RateSeries | undefined, event: ExchangeRatesEvent) => evolveExchangeRates(series, event),
    isPublic: always,
  },
  "reporting-window": { evolve: evolveReportingWindow, isPublic: always },
  "work-plan": {
    evolve: evolveWorkPlan,
    isPublic: (plan) => plan.original !== undefined && isPublic(plan),
    begin: ({ state, event, past }) => {
      const { id, content, rate, createdAt } = state;
      if (rate === undefined) throw new Error(`${id} is published without a rate`);
      const draft = { content, ...stampOf(event), at: createdAt };
      return [
        { type: "work-plan-drafted", id, ...draft, ...entered(state) },
        ...past.slice(1).map(() => ({ type: "work-plan-redrafted" as const, ...draft })),
        { type: "work-plan-published", rate, ...stampOf(event) },
      ];
    },
  },
  requirement: { evolve: evolveRequirement, isPublic },
  pledge: {
    evolve: evolvePledge,
    isPublic,
    begin: ({ state, event, past }) => {
      const { id, content, rate } = state;
      const told = { content, rate, ...stampOf(event) };
      const outstandingBefore = tranches(content);
      return [
        { type: "pledge-announced", id, ...told, ...entered(state) },
        ...past.map(() => ({ type: "pledge-revised" as const, ...told, outstandingBefore })),
      ];
    },
  },
  commitment: { evolve: evolveCommitment, isPublic },
  response: {
    evolve: evolveResponse,
    isPublic,
    begin: ({ event, past }) => [...past.map(() => event), event],
  },
  "cooperation-report": {
    evolve: evolveCooperationReport,
    isPublic: (report) => isSubmitted(report) && isPublic(report),
    begin: ({ state, event, past }) => {
      const { id, content, late, createdAt } = state;
      const draft = { content, ...stampOf(event), at: createdAt };
      return [
        { type: "cooperation-report-drafted", id, ...draft, ...entered(state) },
        ...past.slice(1).map(() => ({ type: "cooperation-report-redrafted" as const, ...draft })),
        { type: "cooperation-report-submitted", ...(late && { late }), ...stampOf(event) },
      ];
    },
  },
  "progress-record": { evolve: evolveProgress, isPublic: always },
  "resource-mobilisation-plan": {
    evolve: evolveResourceMobilisationPlan,
    isPublic,
    begin: ({ state, event, past }) => {
      const told = { content: state.content, ...stampOf(event) };
      return [
        { type: "resource-mobilisation-plan-recorded", id: state.id, ...told, ...entered(state) },
        ...past.map(() => ({ type: "resource-mobilisation-plan-revised" as const, ...told })),
      ];
    },
  },
  "national-mine-action-platform": {
    evolve: evolveNationalMineActionPlatform,
    isPublic,
    begin: ({ state, event, past }) => {
      const told = { content: state.content, ...stampOf(event) };
      return [
        { type: "national-mine-action-platform-recorded", id: state.id, ...told, ...entered(state) },
        ...past.map(() => ({ type: "national-mine-action-platform-revised" as const, ...told })),
      ];
    },
  },
  "donor-coordination-group": {
    evolve: evolveDonorCoordinationGroup,
    isPublic,
    begin: ({ state, event, past }) => {
      const told = { content: state.content, ...stampOf(event) };
      return [
        { type: "donor-coordination-group-recorded", id: state.id, ...told, ...entered(state) },
        ...past.map(() => ({ type: "donor-coordination-group-revised" as const, ...told })),
      ];
    },
  },
  "financing-instrument": {
    evolve: evolveFinancingInstrument,
    isPublic,
    begin: ({ state, event, past }) => {
      const told = { content: state.content, ...stampOf(event) };
      return [
        { type: "financing-instrument-recorded", id: state.id, ...told, ...entered(state) },
        ...past.map(() => ({ type: "financing-instrument-revised" as const, ...told })),
      ];
    },
  },
  "exchange-entry": {
    evolve: evolveExchangeEntry,
    isPublic,
    begin: ({ state, event, past }) => {
      const told = { content: state.content, ...stampOf(event) };
      return [
        { type: "exchange-entry-recorded", id: state.id, ...told, ...entered(state) },
        ...past.map(() => ({ type: "exchange-entry-revised" as const, ...told })),
      ];
    },
  },
  "exchange-arrangement": {
    evolve: evolveExchangeArrangement,
    isPublic,
    begin: ({ state, event, past }) => {
      const told = { content: state.content, ...stampOf(event) };
      return [
        { type: "exchange-arrangement-recorded", id: state.id, ...told, ...entered(state) },
        ...past.map(() => ({ type: "exchange-arrangement-revised" as const, ...told })),
      ];
    },
  },
  "fund-allocation": { evolve: evolveFundAllocation, isPublic },
  "anonymised-notes": { evolve: evolveToldNotes, isPublic: always },
  "allocation-proposal": {
    evolve: evolveAllocationProposal,
    isPublic: ({ audience }) => audience === "public",
  },
  snapshot: { evolve: evolveSnapshot, isPublic: ({ audience }) => audience === "public" },
};
