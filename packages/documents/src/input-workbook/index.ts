export type { Inflate } from "./unpack.ts";
export { WorkbookError } from "./workbook-error.ts";
