import type { Bench } from "../bench.ts";
import type { Measured } from "../finding.ts";

/** One row of design section 10: measures, and tells what came out. */
export type Row = (bench: Bench) => Promise<Measured>;
