export type { Marker } from "./marker.ts";
export { type PlanChange, planChanges } from "./plan-changes.ts";
export { type ReadWorkbook, readWorkPlanWorkbook } from "./read-workbook.ts";
export { workPlanWorkbook } from "./write-workbook.ts";
