import { amountFaults } from "@angkor/contract";
import { ProviderCodeSchema } from "@angkor/contract/schemas/basic";
import { PledgeInputSchema } from "@angkor/contract/schemas/pledge";
import { type ReadPledge, readPledgeWorkbook } from "@angkor/documents/pledge-workbook";
import type { Fault, PledgeContent, ProviderCode } from "@angkor/domain";
import { problem } from "@angkor/http";
import { toPledgeContent } from "../pledges/pledge-dto.ts";
import { eachCellOnce, faultOf, opened } from "./workbook-faults.ts";

/** A pledge whose every cell fits the schema. */
export interface PledgeRow extends Pick<ReadPledge, "reference" | "version" | "cellOf"> {
  readonly content: PledgeContent;
}

export interface PledgeRows {
  readonly donor: ProviderCode;
  /** Those without a fault. */
  readonly rows: readonly PledgeRow[];
  /** Cells that can't be read or don't fit the schema. */
  readonly faults: readonly Fault[];
}

/** Reads a workbook of pledges, each by itself, so that the faults of one do not hide those of another. */
export const readPledgeRows = async (file: Uint8Array): Promise<PledgeRows> => {
  const { marker, pledges, faults } = await opened(file, readPledgeWorkbook);
  const donor = ProviderCodeSchema.safeParse(marker.donor);
  if (!donor.success)
    throw problem("request-invalid", "The workbook's hidden sheet was changed: take a fresh workbook.");
  const rows: PledgeRow[] = [];
  const found: Fault[] = [...faults];
  for (const { reference, version, pledge, faults: unreadable, cellOf } of pledges) {
    const parsed = PledgeInputSchema.safeParse(pledge);
    const misfits = parsed.success
      ? amountFaults(parsed.data)
      : [...parsed.error.issues.map(faultOf), ...amountFaults(pledge)];
    const own = [
      ...unreadable,
      ...misfits.map(({ pointer, detail }) => ({ pointer: cellOf(pointer), detail })),
    ];
    found.push(...own);
    if (parsed.success && own.length === 0) {
      const content = toPledgeContent(parsed.data);
      rows.push({ reference, ...(version !== undefined && { version }), content, cellOf });
    }
  }
  return { donor: donor.data, rows, faults: eachCellOnce(found) };
};
