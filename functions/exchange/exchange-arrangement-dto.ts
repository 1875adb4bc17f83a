import type {
  ExchangeArrangementInputSchema,
  ExchangeArrangementSchema,
} from "@angkor/contract/schemas/exchange";
import {
  type Caller,
  canSee,
  type ExchangeArrangement,
  type ExchangeArrangementContent,
  type ExchangeArrangementEvent,
  type ExchangeEntryId,
  exchangeParties,
  isAffected,
  isSouthSouth,
  isTriangular,
} from "@angkor/domain";
import {
  exchangeArrangements,
  exchangeEntries,
  type Loaded,
  loadMany,
  states,
  type Table,
} from "@angkor/store";
import type * as z from "zod";
import type { RecordKind } from "../access.ts";
import { recordDto } from "../records.ts";
import { exchangeEntryRecords } from "./exchange-entry-dto.ts";

type ExchangeArrangementDto = z.input<typeof ExchangeArrangementSchema>;

/** It is the record of all its parties. */
export const exchangeArrangementRecords: RecordKind<ExchangeArrangement, ExchangeArrangementEvent> = {
  aggregate: exchangeArrangements,
  seen: (arrangement) => ({
    ...arrangement,
    owner: arrangement.content.owner,
    sharedWith: exchangeParties(arrangement.content),
  }),
  missing: "exchange-arrangement-not-found",
};

export const toExchangeArrangementContent = (
  input: z.output<typeof ExchangeArrangementInputSchema>,
): ExchangeArrangementContent => input;

/** What the dtos of arrangements need beside them: which of their entries the caller may see, and the dated rosters. */
interface Beside {
  readonly isTold: (id: ExchangeEntryId) => boolean;
  readonly isAffectedOn: (code: string, day: string) => boolean;
}

const readBeside = async (
  table: Table,
  caller: Caller,
  contents: readonly ExchangeArrangementContent[],
): Promise<Beside> => {
  const entryIds = contents.flatMap(({ offerId, requestId }) => [offerId, requestId]);
  const [entries, rosters] = await Promise.all([
    loadMany(table, exchangeEntries, [...new Set(entryIds.filter((id) => id !== undefined))]),
    loadMany(table, states, [
      ...new Set(contents.flatMap(({ sharers, recipients }) => [...sharers, ...recipients])),
    ]),
  ]);
  return {
    isTold: (id) => {
      const entry = entries.get(id);
      return entry !== undefined && canSee(caller, exchangeEntryRecords.seen(entry.state));
    },
    isAffectedOn: (code, day) => {
      const state = rosters.get(code);
      return state !== undefined && isAffected(state.state, day);
    },
  };
};

/** Arrangements as this caller may see them. */
export const toExchangeArrangementDtos = async (
  table: Table,
  caller: Caller,
  loaded: readonly Loaded<ExchangeArrangement>[],
): Promise<ExchangeArrangementDto[]> => {
  const beside = await readBeside(
    table,
    caller,
    loaded.map(({ state }) => state.content),
  );
  return loaded.map((arrangement) => dtoOf(arrangement, beside));
};

export const toExchangeArrangementDto = async (
  table: Table,
  caller: Caller,
  loaded: Loaded<ExchangeArrangement>,
): Promise<ExchangeArrangementDto> => dtoOf(loaded, await readBeside(table, caller, [loaded.state.content]));

const dtoOf = (
  { state: arrangement, version }: Loaded<ExchangeArrangement>,
  { isTold, isAffectedOn }: Beside,
): ExchangeArrangementDto => {
  const { content } = arrangement;
  return {
    id: arrangement.id,
    ...recordDto(arrangement, version),
    owner: content.owner,
    status: content.status,
    title: content.title,
    ...(content.description !== undefined && { description: content.description }),
    topics: [...content.topics],
    pillars: [...content.pillars],
    level: content.level,
    sharers: [...content.sharers],
    recipients: [...content.recipients],
    payers: [...content.payers],
    startsOn: content.startsOn,
    ...(content.endsOn !== undefined && { endsOn: content.endsOn }),
    ...(content.outcome !== undefined && { outcome: content.outcome }),
    ...(content.offerId && isTold(content.offerId) && { offerId: content.offerId }),
    ...(content.requestId && isTold(content.requestId) && { requestId: content.requestId }),
    triangular: isTriangular(content),
    southSouth: isSouthSouth(content, (code) => isAffectedOn(code, content.startsOn)),
  };
};
