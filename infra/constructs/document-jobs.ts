import { documentCallSeconds, documentKeepers, type FunctionName } from "@angkor/contract";
import { Aws, Duration } from "aws-cdk-lib";
import { Policy, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { CfnBucket } from "aws-cdk-lib/aws-s3";
import type { DocumentBucket } from "./document-bucket.ts";
import type { HouseFunction } from "./house-function.ts";
import type { HouseTable } from "./house-table.ts";
import { acceptFinding } from "./nag.ts";

/** Whether a function keeps documents, or tells how far they are. */
export const keepsDocuments = (name: FunctionName): boolean => documentKeepers.includes(name);

/** Where documents are kept, and where a function has itself called. */
export const documentEnvironment = (bucket: DocumentBucket): Record<string, string> => ({
  DOCUMENT_BUCKET: bucket.bucketName,
  AWS_ENDPOINT_URL_S3: `https://s3.${Aws.REGION}.${Aws.URL_SUFFIX}`,
  AWS_ENDPOINT_URL_LAMBDA: `https://lambda.${Aws.REGION}.${Aws.URL_SUFFIX}`,
});

/** Of the table only the items of jobs. */
export const jobStatement = (table: HouseTable): PolicyStatement =>
  new PolicyStatement({
    actions: ["dynamodb:GetItem", "dynamodb:PutItem"],
    resources: [table.tableArn],
    conditions: { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": ["DOCUMENT-JOB#*"] } },
  });

/**
 * Lets a function keep documents, and have itself called: what it is called with is kept for minutes and tried twice more.
 * A policy of its own: the function's role cannot name the function.
 */
export const keepDocuments = (name: string, own: HouseFunction, bucket: DocumentBucket): void => {
  own.configureAsyncInvoke({ maxEventAge: Duration.seconds(documentCallSeconds), retryAttempts: 2 });
  const policy = new Policy(own, `${name}KeepsDocuments`, {
    statements: [
      new PolicyStatement({ actions: ["lambda:InvokeFunction"], resources: [own.functionArn] }),
      new PolicyStatement({
        actions: ["s3:PutObject", "s3:GetObject"],
        resources: [`${bucket.bucketArn}/*`],
      }),
    ],
  });
  const { defaultChild } = bucket.node;
  if (!(defaultChild instanceof CfnBucket)) throw new Error("The bucket is none of CloudFormation's");
  acceptFinding(policy, {
    id: `AwsSolutions-IAM5[Resource::<${bucket.stack.getLogicalId(defaultChild)}.Arn>/*]`,
    reason: "Objects have random keys: a grant for them can only name the bucket that holds nothing else.",
  });
  if (own.role !== undefined) policy.attachToRole(own.role);
};
