import { withBundles } from "../../bundling/bundle-functions.ts";
import { angkorApp } from "../../stacks/angkor-app.ts";

/** Run by the local server in a process of its own, which takes the CDK's memory with it: `synthesise.ts <folder>`. */
const [outdir] = process.argv.slice(2);
if (outdir === undefined) throw new Error("usage: synthesise.ts <folder>");
await withBundles((bundles) => angkorApp({ bundles, outdir }).synth());
