import type { getDonorReport } from "@angkor/contract/operations/get-donor-report";
import {
  type AppliedRate,
  type Caller,
  type Currency,
  type DonorRecords,
  type DonorReport,
  defaultReportCurrency,
  donorReport,
  type MayName,
  type Position,
  type ProviderCode,
  pledgeNaming,
  responseNaming,
} from "@angkor/domain";
import type { OperationRequest } from "@angkor/http";
import { commitments, ownerPartition, pledges, responses, type Table } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { known, type ListKnown } from "../list-known.ts";
import { naming } from "../naming.ts";
import { pledgeRecords } from "../pledges/pledge-dto.ts";
import { requireProvider } from "../providers.ts";
import { rateFor } from "../rates.ts";
import { requirementRecords } from "../requirements/requirement-dto.ts";
import { filtersOf, linkFilters, viewOf } from "./asked.ts";
import { type DonorReportDto, donorMoneyDto, donorOpenDto, donorTraitsDto } from "./donor-report-dto.ts";
import { ofOneMoment } from "./read-counted.ts";
import { responsesDto, traceDto } from "./trace-dto.ts";

export type DonorReportQuery = OperationRequest<typeof getDonorReport>["query"];

interface DonorReportRequest {
  readonly provider: ProviderCode;
  readonly query: DonorReportQuery;
  readonly caller: Caller;
  readonly at: string;
}

/** A provider's report for one caller: what is known at `at`, or as it was known at the query's `asOf`. */
export const buildDonorReport = async (
  { table }: Pick<Dependencies, "table">,
  { provider, query, caller, at }: DonorReportRequest,
): Promise<DonorReportDto> => {
  const { currency, asOf, on } = viewOf(query, at);
  await requireProvider(table, provider, "/path/provider");
  const rate = await rateFor(table, currency, on, asOf);
  const { report, mayName } = await ofOneMoment(async () => {
    const { positions, records, mayName } = await readDonor(table, { provider, caller, asOf });
    const made = donorReport(positions, records, { ...filtersOf(query), currency, rate, caller, on });
    return made && { report: made, mayName };
  });
  const basis = { currency, asOf, donor: provider };
  return {
    provider,
    currency,
    computedAt: at,
    ...(asOf !== undefined && { asOf }),
    basis: basisOf(report, currency, rate, query),
    ...donorMoneyDto(report, { basis, filters: linkFilters(query) }),
    ...donorTraitsDto(report, currency),
    ...donorOpenDto(report, currency),
    trace: traceDto(report.trace, mayName),
    responses: responsesDto(report.responses),
  };
};

/** One query of positions, and all that the provider has pledged, committed and answered. */
const readDonor = async (
  table: Table,
  { provider, caller, asOf }: Reading,
): Promise<{
  readonly positions: readonly Position[];
  readonly records: DonorRecords;
  readonly mayName: MayName;
}> => {
  const { list, providerPositions, seenAmong } = await known(table, asOf);
  const [positions, all] = await Promise.all([providerPositions(provider), recordsOf(provider, list)]);
  const mayName = await naming(
    seenAmong(caller, requirementRecords, [
      ...all.pledges.flatMap(({ pledge }) => pledge.content.requirements ?? []),
      ...all.commitments.map(({ requirement }) => requirement?.id),
      ...all.responses.map(({ requirementId }) => requirementId),
    ]),
    seenAmong(
      caller,
      pledgeRecords,
      all.responses.map(({ pledgeId }) => pledgeId),
    ),
  );
  const records = {
    ...all,
    pledges: all.pledges.map((open) => ({ ...open, pledge: pledgeNaming(open.pledge, mayName) })),
    // Of a need that the caller may not see there is no answer, either.
    responses: all.responses
      .filter(({ requirementId }) => mayName(requirementId))
      .map((response) => responseNaming(response, mayName)),
  };
  return { positions, records, mayName };
};

interface Reading {
  readonly provider: ProviderCode;
  readonly caller: Caller;
  readonly asOf: string | undefined;
}

const recordsOf = async (provider: ProviderCode, list: ListKnown): Promise<DonorRecords> => {
  const own = (kind: "pledge" | "commitment" | "response") =>
    ({ index: "owner", partition: ownerPartition(kind, provider) }) as const;
  const [promises, made, answers] = await Promise.all([
    list(pledges, () => true, own("pledge")),
    list(commitments, () => true, own("commitment")),
    list(responses, () => true, own("response")),
  ]);
  return {
    pledges: promises.map(({ state, counters }) => ({ pledge: state, outstanding: counters })),
    commitments: made.map(({ state }) => state),
    responses: answers.map(({ state }) => state),
  };
};

const basisOf = (report: DonorReport, currency: Currency, rate: AppliedRate, query: DonorReportQuery) => ({
  years:
    "Availability years: when the affected State can use the money. A pledge's tranche and a commitment's line of an undivided period belong to every year of it.",
  definitions: {
    totals:
      "Sums over all lines, those of shared and unallocated money too: what the gap report's totals leave out is a provider's money all the same.",
    outstanding: "Tranches of pledges that stand, minus what is committed of them: the gap report's pledged.",
    pledged:
      "Whole tranches of pledges that stand, converted at the rates of their announcement; cancelled pledges are left out. In one currency it is outstanding plus what is committed of them; converted, commitments have the rates of their own days.",
    funding: "Commitments, and payments that no commitment covers.",
    broader:
      "Broader victim-assistance funding outside mine action: commitments and what was paid beyond them.",
    multiYear: "Pledges whose availability runs over at least 24 months: two calendar years or more.",
    overdue:
      "Open money of tranches whose payment year has passed, payments being taken in their order; and all that is open of a pledge that is no longer valid.",
    frontLoading:
      "Availability and payment by the end of each year, over pledges of which more is available than paid in some year. The advance is counted pledge by pledge; the financing cost of all pledges is recorded apart and never available.",
    openMoney:
      "What is outstanding: expired, linked to a need by the pledge or by a response of the provider that you may see, or unmatched.",
    trace:
      "Whole records in their own currencies, each with what has yet to follow and the day of the last step.",
  },
  conversion: `Amounts recorded in ${currency} are unchanged; all others are converted from their US dollar value at the rate of the day each was decided.`,
  ...(currency !== defaultReportCurrency && { rate }),
  oldRates: [...report.oldRates],
  filters: {
    ...(query.from !== undefined && { from: Number(query.from) }),
    ...(query.to !== undefined && { to: Number(query.to) }),
  },
});
