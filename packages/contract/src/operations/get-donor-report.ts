import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";
import {
  beside,
  CurrencySchema,
  InstantSchema,
  ProviderCodeSchema,
  QueryYearSchema,
} from "../schemas/basic.ts";
import { DonorReportSchema } from "../schemas/donor-report.ts";
import { donorReportExample } from "../schemas/donor-report-example.ts";

export const getDonorReport = defineOperation({
  operationId: "getDonorReport",
  method: "get",
  path: "/reports/donors/{provider}",
  function: "reports",
  tag: "Reports",
  summary: "Read where a provider's money is",
  description:
    "What a State or organisation has pledged, committed and paid, by State, pillar and availability year, and by earmarking, kind, modality and channel; what is overdue, unmatched, front-loaded and multi-year; and the trace from each pledge to its commitments and payments, which says where nothing has followed yet. Figures are those of the gap report, for this provider alone.",
  request: {
    params: z.object({ provider: ProviderCodeSchema }),
    query: z
      .strictObject({
        from: QueryYearSchema.exactOptional(),
        to: QueryYearSchema.exactOptional(),
        currency: CurrencySchema.exactOptional(),
        asOf: InstantSchema.exactOptional(),
      })
      .refine((query) => query.from === undefined || query.to === undefined || query.from <= query.to, {
        ...beside,
        error: "The first year lies after the last.",
        path: ["to"],
      }),
  },
  csv: "lines",
  response: { status: 200, body: DonorReportSchema },
  problems: ["rate-missing", "provider-unknown"],
  table: reading,
  example: { query: "from=2025&to=2027", response: donorReportExample },
});
