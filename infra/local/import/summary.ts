import type { Fault } from "@angkor/documents/table";
import type { Report } from "./report.ts";

const faultLine = ({ line, column, reason }: Fault): string =>
  `  line ${line}${column === undefined ? "" : `, ${column}`}: ${reason}`;

const counted = (count: number, what: string): string => `  ${String(count).padStart(7)}  ${what}`;

/** What became of the file, for people. */
export const summary = (report: Report): string => {
  const { faults, reasons, written } = report;
  const lines = [
    ...(faults.length > 0 ? ["Rejected:", ...faults.map(faultLine), ""] : []),
    counted(report.read, report.read === 1 ? "row read" : "rows read"),
    counted(report.recorded, "recorded"),
    counted(report.revised, "revised"),
    counted(report.unchanged, "unchanged"),
    counted(report.rejected, "rejected"),
    counted(report.setAside, "set aside"),
    ...[...reasons].map(([reason, count]) => `           ${count} ${reason}`),
    ...(report.notWritten > 0
      ? [counted(report.notWritten, "good, and not written: all or nothing was asked for")]
      : []),
  ];
  const made = [...written].map(([what, count]) => `${what} ${count}`);
  return [...lines, ...(made.length > 0 ? ["", `Written: ${made.join(", ")}.`] : [])].join("\n");
};
