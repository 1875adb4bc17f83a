import { listCooperationReports } from "@angkor/contract/operations/list-cooperation-reports";
import { canSee } from "@angkor/domain";
import { handle } from "@angkor/http";
import {
  cooperationReports,
  kindPartition,
  type Listing,
  parentPartition,
  statePartition,
} from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { page } from "../page.ts";
import { cooperationReportSeen, toCooperationReportSummaryDto } from "./cooperation-report-dto.ts";

const kind = "cooperation-report";

const listingOf = ({ state, year }: { readonly state?: string; readonly year?: string }): Listing => {
  if (state !== undefined) return { index: "state", partition: statePartition(kind, [state]) };
  return year === undefined
    ? { index: "kind", partition: kindPartition(kind) }
    : { index: "parent", partition: parentPartition(kind, year) };
};

export const listCooperationReportsHandler = ({ table }: Dependencies) =>
  handle(listCooperationReports, async ({ query, caller }) => ({
    body: await page(table, cooperationReports, toCooperationReportSummaryDto, query, {
      listings: [listingOf(query)],
      filters: [query.year, query.status],
      keep: ({ state: report }) =>
        canSee(caller, cooperationReportSeen(report)) &&
        (query.year === undefined || report.content.year === Number(query.year)) &&
        (query.status === undefined || report.status === query.status),
    }),
  }));
