import type { listRecordsBehind } from "@angkor/contract/operations/list-records-behind";
import {
  ExactDimensionSchema,
  MeasureSchema,
  type RecordsBehindSchema,
} from "@angkor/contract/schemas/records-behind";
import {
  type AppliedRate,
  type Caller,
  type Currency,
  defaultReportCurrency,
  formatAmount,
  partName,
  recordsBehind,
} from "@angkor/domain";
import type { OperationRequest } from "@angkor/http";
import type * as z from "zod";
import type { Dependencies } from "../composition.ts";
import { pageOf } from "../page.ts";
import { requireProvider } from "../providers.ts";
import { rateFor } from "../rates.ts";
import { filtersOf, viewOf } from "./asked.ts";
import { ofOneMoment, readCounted } from "./read-counted.ts";
import { recordBehindDto } from "./records-behind-dto.ts";

type Query = OperationRequest<typeof listRecordsBehind>["query"];

/** The records behind figures for one caller: what is known at `at`, or as it was known at the query's `asOf`. */
export const buildRecordsBehind = async (
  { table }: Pick<Dependencies, "table">,
  { query, caller, at }: { readonly query: Query; readonly caller: Caller; readonly at: string },
): Promise<z.input<typeof RecordsBehindSchema>> => {
  const { currency, asOf, on } = viewOf(query, at);
  if (query.donor !== undefined) await requireProvider(table, query.donor, "/query/donor");
  const rate = await rateFor(table, currency, on, asOf);
  const asked = { ...filtersOf(query), ...linesOf(query), currency, rate, caller };
  const { figures, parts } = await ofOneMoment(async () => {
    const { positions, records } = await readCounted(table, { ...asked, asOf });
    return recordsBehind(positions, records, asked);
  });
  const { limit, cursor, ...filters } = query;
  const { items, ...next } = pageOf(parts, partName, query, Object.entries(filters).flat());
  return {
    currency,
    computedAt: at,
    ...(asOf !== undefined && { asOf }),
    basis: basisOf(currency, rate),
    sum: Object.fromEntries([...figures].map(([name, minor]) => [name, formatAmount(minor, currency)])),
    records: new Set(parts.map(({ counted }) => counted.record.id)).size,
    items: items.map((part) => recordBehindDto(part, currency)),
    ...next,
  };
};

const linesOf = ({ donor, measure, standing, exactly }: Query) => ({
  ...(donor !== undefined && { donor }),
  ...(measure !== undefined && { figures: measure.split(",").map((name) => MeasureSchema.parse(name)) }),
  ...(standing !== undefined && { standing }),
  ...(exactly !== undefined && {
    exactly: exactly.split(",").map((name) => ExactDimensionSchema.parse(name)),
  }),
});

const basisOf = (currency: Currency, rate: AppliedRate) => ({
  conversion: `Amounts recorded in ${currency} are unchanged; all others are converted from their US dollar value at the rate of the day each was decided. A figure of a line is converted and rounded once, and each record has its share of it by largest remainder.`,
  ...(currency !== defaultReportCurrency && { rate }),
  visibility: "Records that you may see: others are neither listed nor counted.",
});
