import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Bench } from "../bench.ts";
import { buildByDefault } from "../default-build.ts";
import { type Finding, finding } from "../finding.ts";
import { type DeployedFunction, deployedFunctions } from "../synthesised.ts";
import type { Row } from "./row.ts";

const [mostMinified, mostCompressed] = [230, 76];

interface Size {
  readonly minified: number;
  readonly compressed: number;
}

const sizeOf = async (file: string): Promise<Size> => {
  const code = await readFile(file);
  return { minified: code.length / 1024, compressed: gzipSync(code, { level: 9 }).length / 1024 };
};

const tell = ({ minified, compressed }: Size): string =>
  `${Math.round(minified)} KiB, ${Math.round(compressed)} compressed`;

const measure = async ({ scratch }: Bench, { name, entry, bundle }: DeployedFunction): Promise<Finding> => {
  const ours = await sizeOf(bundle);
  const byDefault = await sizeOf(await buildByDefault(entry, join(scratch, "default", `${name}.js`)));
  return finding(`code of \`${name}\``, tell(ours), {
    against: tell(byDefault),
    ratio: (ours.minified / byDefault.minified).toFixed(2),
    aim: `at most ${mostMinified} KiB, ${mostCompressed} compressed`,
    met: ours.minified <= mostMinified && ours.compressed <= mostCompressed,
  });
};

export const codeSize: Row = async (bench) => {
  const findings: Finding[] = [];
  for (const found of await deployedFunctions()) findings.push(await measure(bench, found));
  return {
    title: "Code of each function",
    findings,
    how: [
      "The bundles of the synthesised stack, as they would be deployed, beside a default build of the same entry: " +
        "esbuild as `NodejsFunction` runs it, minified and with the SDK inside, without what our bundling does " +
        "(docs/adr/0011). Compressed is gzip at its best level.",
    ],
  };
};
