import type { ExchangeEntryInputSchema, ExchangeEntrySchema } from "@angkor/contract/schemas/exchange";
import {
  type Caller,
  type ExchangeEntry,
  type ExchangeEntryContent,
  type ExchangeEntryEvent,
  hasRole,
} from "@angkor/domain";
import { exchangeEntries, type Loaded } from "@angkor/store";
import type * as z from "zod";
import type { RecordKind } from "../access.ts";
import { recordDto } from "../records.ts";

type ExchangeEntryDto = z.input<typeof ExchangeEntrySchema>;

export const exchangeEntryRecords: RecordKind<ExchangeEntry, ExchangeEntryEvent> = {
  aggregate: exchangeEntries,
  seen: (entry) => ({ ...entry, owner: entry.content.owner }),
  missing: "exchange-entry-not-found",
};

export const toExchangeEntryContent = ({
  states,
  ...input
}: z.output<typeof ExchangeEntryInputSchema>): ExchangeEntryContent => ({ ...input, addressees: states });

/** Who may be told whom to write to: whoever takes part in the Convention's work. */
const toldContacts = ["state-focal-point", "committee", "isu"] as const;

/** An entry as this caller may see it: its contact is never public. */
export const toExchangeEntryDto =
  (caller: Caller) =>
  ({ state: entry, version }: Loaded<ExchangeEntry>): ExchangeEntryDto => {
    const { content } = entry;
    const { contact } = content;
    return {
      id: entry.id,
      status: entry.status,
      ...recordDto(entry, version),
      side: content.side,
      owner: content.owner,
      title: content.title,
      ...(content.description !== undefined && { description: content.description }),
      topics: [...content.topics],
      pillars: [...content.pillars],
      states: [...content.addressees],
      languages: [...content.languages],
      levels: [...content.levels],
      ...(content.from !== undefined && { from: content.from }),
      ...(content.to !== undefined && { to: content.to }),
      ...(content.bearsCosts !== undefined && { bearsCosts: content.bearsCosts }),
      ...(contact && toldContacts.some((role) => hasRole(caller, role)) && { contact }),
      ...(entry.closedReason !== undefined && { closedReason: entry.closedReason }),
    };
  };
