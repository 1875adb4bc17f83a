import type { PledgePreviewSchema } from "@angkor/contract/schemas/coordination";
import { type Currency, formatAmount, providerCode } from "@angkor/domain";
import type { CoordinationPreview, PreviewCell, TouchedCell, TranchePreview } from "@angkor/matching";
import type * as z from "zod";
import { spanDto } from "../wire.ts";

type PreviewDto = z.input<typeof PledgePreviewSchema>;
type TrancheDto = PreviewDto["tranches"][number];

/** A preview as the wire tells it. */
export const previewDto = (preview: CoordinationPreview, currency: Currency): PreviewDto => ({
  currency,
  tranches: preview.tranches.map((tranche) => trancheDto(tranche, currency)),
  beside: {
    sameStates: preview.beside.sameStates.map((cell) => cellDto(cell, currency)),
    samePillars: preview.beside.samePillars.map((cell) => cellDto(cell, currency)),
  },
});

const trancheDto = (tranche: TranchePreview, currency: Currency): TrancheDto => ({
  ...spanDto(tranche.span),
  ...(tranche.amount !== undefined && { amount: formatAmount(tranche.amount, currency) }),
  room: formatAmount(tranche.room, currency),
  overfunding: formatAmount(tranche.overfunding, currency),
  cells: tranche.cells.map((cell) => touchedDto(cell, currency)),
  cellCount: tranche.cellCount,
  notReported: tranche.notReported.map((place) => ({ ...place })),
  reason: tranche.reason,
});

const cellDto = (cell: PreviewCell, currency: Currency): PreviewDto["beside"]["sameStates"][number] => ({
  state: cell.state,
  pillar: cell.pillar,
  ...spanDto(cell.span),
  requirement: formatAmount(cell.requirement, currency),
  gap: formatAmount(cell.gap, currency),
  pledged: formatAmount(cell.pledged, currency),
  room: formatAmount(cell.room, currency),
  coverageWithPledges: cell.coverageWithPledges,
});

const touchedDto = (cell: TouchedCell, currency: Currency): TrancheDto["cells"][number] => ({
  ...cellDto(cell, currency),
  full: cell.full,
  others: cell.others.map(({ provider, destination, span, pledged, committed, undivided }) => ({
    provider: providerCode(provider),
    states: [...destination.states],
    pillars: [...destination.pillars],
    ...spanDto(span),
    pledged: formatAmount(pledged, currency),
    committed: formatAmount(committed, currency),
    undivided,
  })),
  reason: cell.reason,
});
