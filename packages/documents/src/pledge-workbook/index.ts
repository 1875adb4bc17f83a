export type { Marker } from "./marker.ts";
export { type PledgeChange, pledgeChanges } from "./pledge-changes.ts";
export { type ReadPledge, type ReadPledgeWorkbook, readPledgeWorkbook } from "./read-workbook.ts";
export { pledgeWorkbook } from "./write-workbook.ts";
