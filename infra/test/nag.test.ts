import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withBundles } from "../bundling/bundle-functions.ts";
import { angkorApp } from "../stacks/angkor-app.ts";

let outdir: string;

beforeAll(async () => {
  outdir = await mkdtemp(join(tmpdir(), "angkor-nag-"));
});
afterAll(() => rm(outdir, { recursive: true, force: true }));

const check = (context: Readonly<Record<string, string>>) =>
  withBundles((bundles) => {
    const app = angkorApp({ bundles, outdir, context });
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    return app.synth();
  });

describe("cdk-nag", () => {
  it("finds nothing that nobody accepted with a reason", async () => {
    await expect(check({})).resolves.toBeDefined();
  }, 120_000);

  it("finds nothing in a trial without threat protection, for which its deployer gave reasons", async () => {
    const context = {
      disposable: "A trial with invented records",
      withoutThreatProtection: "A trial without real users",
    };
    await expect(check(context)).resolves.toBeDefined();
  }, 120_000);
});
