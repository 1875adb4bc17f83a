import { Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { withBundles } from "../bundling/bundle-functions.ts";
import { angkorApp } from "../stacks/angkor-app.ts";

/** What the CDK's command runs: see cdk.json. A finding of cdk-nag that nobody accepted ends it with an error. */
await withBundles((bundles) => {
  const app = angkorApp({ bundles });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
});
