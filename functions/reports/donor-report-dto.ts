import type { DonorReportSchema } from "@angkor/contract/schemas/donor-report";
import {
  type Currency,
  type DonorFigures,
  type DonorReport,
  formatAmount,
  type MoneyShare,
  type OverdueTranche,
  type PledgeShare,
} from "@angkor/domain";
import type * as z from "zod";
import { targetDto } from "../commitments/commitment-dto.ts";
import { recordPath } from "../records.ts";
import { spanDto } from "../wire.ts";
import { type LinkBasis, type LinkFilters, lineLink, recordsLink } from "./records-link.ts";

export type DonorReportDto = z.input<typeof DonorReportSchema>;

type Amount = (minor: bigint) => string;

const figuresDto = (money: DonorFigures, amount: Amount) => ({
  outstanding: amount(money.outstanding),
  committed: amount(money.committed),
  disbursed: amount(money.disbursed),
  uncovered: amount(money.uncovered),
  funding: amount(money.funding),
});

/** Where the money is, with links to the records behind each line. */
export const donorMoneyDto = (
  { totals, beside, ...report }: DonorReport,
  { basis, filters }: { readonly basis: LinkBasis; readonly filters: LinkFilters },
): Pick<DonorReportDto, "totals" | "standings" | "recipients" | "lines"> => {
  const amount = (minor: bigint) => formatAmount(minor, basis.currency);
  return {
    totals: {
      pledges: totals.pledges,
      pledged: amount(totals.pledged),
      ...figuresDto(totals, amount),
      local: amount(beside.local),
      frontLoaded: amount(beside.frontLoaded),
      innovative: amount(beside.innovative),
      broader: amount(beside.broader),
      records: recordsLink(basis, filters),
    },
    standings: report.standings.map(({ standing, ...money }) => ({
      standing,
      ...figuresDto(money, amount),
      records: recordsLink(basis, { ...filters, standing }),
    })),
    recipients: report.recipients.map(({ states, ...money }) => ({
      ...targetDto({ states, pillars: [] }),
      ...figuresDto(money, amount),
      records: recordsLink(basis, { ...filters, states, exactly: ["state"] }),
    })),
    lines: report.lines.map((line) => ({
      standing: line.standing,
      ...targetDto(line),
      ...spanDto(line.span),
      ...figuresDto(line, amount),
      records: lineLink(basis, line, line.standing),
    })),
  };
};

type TraitsDto = Pick<DonorReportDto, "earmarkings" | "kinds" | "modalities" | "channels" | "multiYear">;

/** What pledges and commitments are like. */
export const donorTraitsDto = (report: DonorReport, currency: Currency): TraitsDto => {
  const amount = (minor: bigint) => formatAmount(minor, currency);
  const money = ({ pledges, pledged, outstanding }: PledgeShare<unknown>) => ({
    pledges,
    pledged: amount(pledged),
    outstanding: amount(outstanding),
  });
  const all = (share: MoneyShare<unknown>) => ({
    ...money(share),
    committed: amount(share.committed),
    disbursed: amount(share.disbursed),
    funding: amount(share.funding),
  });
  const names = channelNames(report);
  return {
    earmarkings: report.earmarkings.map((share) => ({ earmarking: share.trait, ...money(share) })),
    kinds: report.kinds.map((share) => ({ kind: share.trait, ...money(share) })),
    modalities: report.modalities.map((share) => ({ modality: share.trait, ...all(share) })),
    channels: report.channels.map((share) => ({
      ...(share.trait !== undefined && { code: share.trait, ...names.get(share.trait) }),
      ...all(share),
    })),
    multiYear: { ...report.multiYear, pledged: amount(report.multiYear.pledged) },
  };
};

type OpenDto = Pick<DonorReportDto, "overdue" | "frontLoading" | "openMoney">;

/** What becomes of pledges: what is late, what comes early, and what nothing is done with yet. */
export const donorOpenDto = (
  { overdue, frontLoading, openMoney }: DonorReport,
  currency: Currency,
): OpenDto => {
  const amount = (minor: bigint) => formatAmount(minor, currency);
  return {
    overdue: overdue.map((tranche) => overdueDto(tranche, currency)),
    frontLoading: {
      pledges: frontLoading.pledges.map(({ pledge }) => pledge.id),
      financingCost: amount(frontLoading.financingCost),
      years: frontLoading.years.map(({ year, available, payable, ahead }) => ({
        year,
        available: amount(available),
        payable: amount(payable),
        ahead: amount(ahead),
      })),
    },
    openMoney: {
      linked: amount(openMoney.linked),
      unmatched: amount(openMoney.unmatched),
      expired: amount(openMoney.expired),
      years: openMoney.years.map(({ span, unmatched }) => ({
        ...spanDto(span),
        unmatched: amount(unmatched),
      })),
    },
  };
};

/** Names of channels by their code, as the first record names them. */
const channelNames = ({ trace }: DonorReport): ReadonlyMap<string, { readonly name: string }> => {
  const channels = [
    ...trace.pledges.flatMap(({ pledge, commitments }) => [
      pledge.content.channel,
      ...commitments.map(({ commitment }) => commitment.content.channel),
    ]),
    ...trace.withoutPledge.map(({ commitment }) => commitment.content.channel),
  ];
  const names = new Map<string, { readonly name: string }>();
  for (const channel of channels) {
    if (channel?.name !== undefined && !names.has(channel.code))
      names.set(channel.code, { name: channel.name });
  }
  return names;
};

export const overdueDto = (
  { pledge, span, reason, since, minor, amount }: OverdueTranche,
  currency: Currency,
): OpenDto["overdue"][number] => ({
  pledgeId: pledge.id,
  link: recordPath("pledge", pledge.id),
  title: pledge.content.title,
  ...spanDto(span),
  reason,
  since,
  original: formatAmount(minor, pledge.content.currency),
  originalCurrency: pledge.content.currency,
  amount: formatAmount(amount, currency),
});
