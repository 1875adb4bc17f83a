import { readFileSync } from "node:fs";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import type { Bundles } from "../bundling/bundle-functions.ts";
import { projectRoot } from "../constructs/project.ts";
import { AngkorStack } from "./angkor-stack.ts";

export interface AngkorAppProps {
  readonly bundles: Bundles;
  /** Where the synthesised app goes; the CDK's own choice when left out. */
  readonly outdir?: string;
  readonly context?: Readonly<Record<string, string>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The CDK's feature flags: its command reads them from cdk.json itself, others have to. */
const featureFlags = (): Readonly<Record<string, unknown>> => {
  const settings: unknown = JSON.parse(readFileSync(join(projectRoot, "cdk.json"), "utf8"));
  const context = isRecord(settings) ? settings["context"] : undefined;
  return isRecord(context) ? context : {};
};

/** The CDK app, for whoever synthesises it: the CDK's command, one machine, the tests. */
export const angkorApp = ({ bundles, outdir, context = {} }: AngkorAppProps): App => {
  const app = new App({
    ...(outdir !== undefined && { outdir }),
    context: { ...featureFlags(), ...context },
    analyticsReporting: false,
  });
  const optOut = (key: string) => {
    const reason: unknown = app.node.tryGetContext(key);
    return typeof reason === "string" ? { [key]: { reason } } : {};
  };
  new AngkorStack(app, "Angkor", { bundles, ...optOut("disposable"), ...optOut("withoutThreatProtection") });
  return app;
};
