export * from "./allocation/allocate.ts";
export type { Placement } from "./allocation/placements.ts";
export * from "./allocation/problem.ts";
