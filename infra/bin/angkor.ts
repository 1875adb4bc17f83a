import { Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { angkorApp } from "../stacks/angkor-app.ts";

const app = angkorApp();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
