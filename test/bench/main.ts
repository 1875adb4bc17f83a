import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeBench } from "./bench.ts";
import { stopChildren } from "./children.ts";
import type { Measured } from "./finding.ts";
import { type Options, parseOptions, type RowName, rowNames, usage } from "./options.ts";
import { printed, report } from "./report.ts";
import { allocation } from "./rows/allocation.ts";
import { codeSize } from "./rows/code-size.ts";
import { coldStart } from "./rows/cold-start.ts";
import { coverageReport } from "./rows/coverage-report.ts";
import { gapReport } from "./rows/gap-report.ts";
import { oneMachine } from "./rows/one-machine.ts";
import { overhead } from "./rows/overhead.ts";
import { commitment } from "./rows/record-commitment.ts";
import type { Row } from "./rows/row.ts";

const rows: Readonly<Record<RowName, Row>> = {
  size: codeSize,
  "cold-start": coldStart,
  overhead,
  "gap-report": gapReport,
  "coverage-report": coverageReport,
  commitment,
  "one-machine": oneMachine,
  allocation,
};

const destination = join(import.meta.dirname, "../../docs/benchmarks.md");
const interrupted = 130;

const options = (): Options => {
  try {
    const parsed = parseOptions(process.argv.slice(2));
    if (parsed !== "help") return parsed;
    console.log(usage);
    process.exit();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
};

const measure = async (chosen: Options, scratch: string): Promise<readonly Measured[]> => {
  const from = performance.now();
  const tell = (what: string): void =>
    console.error(`${((performance.now() - from) / 1000).toFixed(0).padStart(4)} s  ${what}`);
  const bench = makeBench(scratch, chosen.quick, tell);
  const measured: Measured[] = [];
  for (const name of chosen.rows) {
    tell(name);
    const row = await rows[name](bench);
    console.log(printed(row));
    measured.push(row);
  }
  tell("done");
  return measured;
};

const chosen = options();
const scratch = await mkdtemp(join(tmpdir(), "angkor-bench-"));
// PostgreSQL runs as another user, who reads the data from here.
await chmod(scratch, 0o755);

const cleanUp = async (): Promise<void> => {
  await stopChildren();
  await rm(scratch, { recursive: true, force: true });
};
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await cleanUp();
    process.exit(interrupted);
  });
}

try {
  const measured = await measure(chosen, scratch);
  if (!chosen.quick && chosen.rows.length === rowNames.length) {
    await writeFile(destination, report(measured, process.versions.node));
    console.error("written to docs/benchmarks.md");
  }
} finally {
  await cleanUp();
}
