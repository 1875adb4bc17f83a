export { writeZip } from "../archive/write-zip.ts";
export * from "./write-dump.ts";
