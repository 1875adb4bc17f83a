import type { SnapshotComparisonSchema } from "@angkor/contract/schemas/snapshot";
import {
  type Caller,
  canSee,
  defaultReportCurrency,
  exchangeParties,
  gapMeasures,
  isStateCode,
  mayReadCase,
  mayReadResponse,
  type ProviderCode,
  type Snapshot,
  type TouchedLine,
  touchedLines,
} from "@angkor/domain";
import {
  cooperationReports,
  donorCoordinationGroups,
  exchangeArrangements,
  financingInstruments,
  individualisedApproachCases,
  nationalMineActionPlatforms,
  type RecordChange,
  resourceMobilisationPlans,
  responses,
} from "@angkor/store";
import type * as z from "zod";
import { cooperationReportSeen } from "../cooperation/cooperation-report-dto.ts";
import { resourceMobilisationPlanRecords } from "../cooperation/resource-mobilisation-plan-dto.ts";
import { donorCoordinationGroupRecords } from "../coordination/donor-coordination-group-dto.ts";
import { nationalMineActionPlatformRecords } from "../coordination/national-mine-action-platform-dto.ts";
import { exchangeArrangementRecords } from "../exchange/exchange-arrangement-dto.ts";
import { financingInstrumentRecords } from "../finance/financing-instrument-dto.ts";
import { recordPath } from "../records.ts";
import type { ReportLine } from "./report-lines.ts";

/** A record because of which a report changed, with the lines that it moved. */
export interface Cause {
  readonly record: z.input<typeof SnapshotComparisonSchema>["records"][number];
  /** States and organisations that it is about, as givers or takers; none for what concerns everyone. */
  readonly parties: readonly ProviderCode[];
  /** Figures that it moved; undefined when it may have moved any line about its parties. */
  readonly lines: readonly TouchedLine[] | undefined;
}

/** The record's change as a cause, where those who may read the snapshot may see it; else none. */
export const causeOf = (change: RecordChange, caller: Caller, { report, parameters }: Snapshot): Cause[] => {
  const { kind, id, events, lastAt } = change;
  const cause = (parties: readonly ProviderCode[], lines?: readonly TouchedLine[]): Cause[] => {
    const states = (lines?.flatMap((line) => line.states) ?? parties).filter(isStateCode);
    const record = {
      kind,
      id,
      path: recordPath(kind, id),
      states: [...new Set(states)].sort(),
      events,
      lastAt,
    };
    return [{ record, parties, lines }];
  };
  if (kind === "exchange-rates")
    return id === (parameters.currency ?? defaultReportCurrency) ? cause([]) : [];
  const parties = report === "gap" ? change.roster && [change.roster.iso3] : partiesOf(change, caller);
  if (parties !== undefined) return cause(parties);
  const lines = touchedLines(change, caller, report === "gap" ? gapMeasures : undefined);
  const touched = lines.flatMap(({ states, provider }) => [...states, ...(provider ? [provider] : [])]);
  return lines.length === 0 ? [] : cause(touched, lines);
};

/** Who a record without figures is about, where the caller may see it; undefined for every other record. */
const partiesOf = ({ kind, body, roster }: RecordChange, caller: Caller): ProviderCode[] | undefined => {
  if (roster !== undefined) return [roster.iso3];
  switch (kind) {
    case "cooperation-report": {
      const report = cooperationReports.decodeState(JSON.parse(body));
      return canSee(caller, cooperationReportSeen(report)) ? [report.content.state] : undefined;
    }
    case "resource-mobilisation-plan": {
      const plan = resourceMobilisationPlans.decodeState(JSON.parse(body));
      return canSee(caller, resourceMobilisationPlanRecords.seen(plan)) ? [plan.content.state] : undefined;
    }
    case "exchange-arrangement": {
      const arrangement = exchangeArrangements.decodeState(JSON.parse(body));
      return canSee(caller, exchangeArrangementRecords.seen(arrangement))
        ? [...exchangeParties(arrangement.content)]
        : undefined;
    }
    case "financing-instrument": {
      const instrument = financingInstruments.decodeState(JSON.parse(body));
      if (!canSee(caller, financingInstrumentRecords.seen(instrument))) return undefined;
      const { owner, serves, partners } = instrument.content;
      return [owner, ...serves.states, ...partners.flatMap(({ code }) => (code ? [code] : []))];
    }
    case "national-mine-action-platform": {
      const platform = nationalMineActionPlatforms.decodeState(JSON.parse(body));
      return canSee(caller, nationalMineActionPlatformRecords.seen(platform))
        ? [platform.content.state]
        : undefined;
    }
    case "donor-coordination-group": {
      const group = donorCoordinationGroups.decodeState(JSON.parse(body));
      if (!canSee(caller, donorCoordinationGroupRecords.seen(group))) return undefined;
      return [...group.content.members, ...group.content.states];
    }
    case "individualised-approach-case": {
      const one = individualisedApproachCases.decodeState(JSON.parse(body));
      return one.heldOn !== undefined && mayReadCase(caller, one) ? [one.state] : undefined;
    }
    case "response": {
      const response = responses.decodeState(JSON.parse(body));
      return mayReadResponse(caller, response) ? [response.state, response.provider] : undefined;
    }
    default:
      return undefined;
  }
};

/** Tables whose lines stand for exactly the States, pillars and years that they name. */
const exactTables: readonly string[] = ["cells", "unallocated", "shared"];

/** Whether a record may be why a line changed: any of its figures lies in what the line is about. */
export const concerns = ({ parties, lines }: Cause, line: ReportLine): boolean => {
  if (lines === undefined) {
    const about = [...line.states, ...(line.donor === undefined ? [] : [line.donor])];
    return parties.length === 0 || about.length === 0 || overlap<string>(about, parties);
  }
  const matches = exactTables.includes(line.table) ? isAt : isWithin;
  return lines.some((touched) => matches(touched, line));
};

const isAt = (touched: TouchedLine, line: ReportLine): boolean =>
  touched.states.join("+") === line.states.join("+") &&
  touched.pillars.join("+") === line.pillars.join("+") &&
  touched.span.from === line.span?.from &&
  touched.span.to === line.span.to;

/** Whether a line's sum takes the touched one in: what it does not name, it has all of. */
const isWithin = (touched: TouchedLine, line: ReportLine): boolean =>
  (line.states.length === 0 || overlap(line.states, touched.states)) &&
  (line.pillars.length === 0 || overlap(line.pillars, touched.pillars)) &&
  (line.span === undefined || (touched.span.from <= line.span.to && line.span.from <= touched.span.to)) &&
  (line.donor === undefined || touched.provider === line.donor);

const overlap = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.some((member) => others.includes(member));
