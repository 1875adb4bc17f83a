import type { ReportingWindowSchema } from "@angkor/contract/schemas/cooperation-report";
import { type ReportingWindow, windowStatus } from "@angkor/domain";
import type { Loaded } from "@angkor/store";
import type * as z from "zod";

/** A window as the wire tells it, on a day (`YYYY-MM-DD`). */
export const toReportingWindowDto = (
  { state: window, version }: Loaded<ReportingWindow>,
  day: string,
): z.input<typeof ReportingWindowSchema> => ({
  year: window.year,
  opensOn: window.opensOn,
  closesOn: window.closesOn,
  mayReportLate: [...window.mayReportLate],
  status: windowStatus(window, day),
  version,
});
