import { Aws, Duration } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
} from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import type { Bundles } from "../bundling/bundle-functions.ts";
import { HouseLogGroup } from "./house-log-group.ts";
import { type OptOut, statedReason } from "./opt-out.ts";

export interface HouseFunctionProps {
  /** Its folder in `functions/`. */
  readonly name: string;
  readonly bundles: Bundles;
  readonly description: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly statements: readonly PolicyStatement[];
  /** 10 seconds, unless there is a reason for more. */
  readonly timeout?: OptOut & { readonly seconds: number };
}

const defaultTimeoutSeconds = 10;

/** A role that may write the function's own log group, and whatever is granted on top. */
const roleOf = (
  scope: Construct,
  id: string,
  logGroup: HouseLogGroup,
  statements: readonly PolicyStatement[],
): Role => {
  const role = new Role(scope, id, { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
  role.addToPolicy(
    new PolicyStatement({
      actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
      resources: [logGroup.logGroupArn],
    }),
  );
  for (const statement of statements) role.addToPolicy(statement);
  return role;
};

/** A Lambda function as this house makes them: Node 24 on arm64, one small bundle, its own log group and role. */
export class HouseFunction extends LambdaFunction {
  readonly timeoutSeconds: number;

  constructor(scope: Construct, id: string, props: HouseFunctionProps) {
    const { name, timeout } = props;
    if (timeout !== undefined) statedReason(timeout);
    const timeoutSeconds = timeout?.seconds ?? defaultTimeoutSeconds;
    const logGroup = new HouseLogGroup(scope, `${id}Logs`);
    const bundle = props.bundles.get(name);
    if (bundle === undefined) throw new Error(`There is no functions/${name}/entry.ts`);
    super(scope, id, {
      code: Code.fromAsset(bundle.directory),
      handler: "index.handler",
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 1024,
      timeout: Duration.seconds(timeoutSeconds),
      environment: {
        ...props.environment,
        // The SDK in the bundle has no rules for endpoints: docs/adr/0011-small-bundles.md.
        AWS_ENDPOINT_URL_DYNAMODB: `https://dynamodb.${Aws.REGION}.${Aws.URL_SUFFIX}`,
      },
      role: roleOf(scope, `${id}Role`, logGroup, props.statements),
      logGroup,
      loggingFormat: LoggingFormat.TEXT,
    });
    this.timeoutSeconds = timeoutSeconds;
  }
}
