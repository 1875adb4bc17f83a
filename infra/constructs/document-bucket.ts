import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { BlockPublicAccess, Bucket, BucketEncryption } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { acceptFinding } from "./nag.ts";

/** Documents that no answer holds: private, encrypted, over TLS only, and gone after a week. They can be made again. */
export class DocumentBucket extends Bucket {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      lifecycleRules: [
        { expiration: Duration.days(7), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      // Deleting a bucket asks for an empty one; this one empties itself.
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acceptFinding(this, {
      id: "AwsSolutions-S1",
      reason:
        "Who fetched a document by its link within five minutes tells little; who asked for it is in the API's access log.",
    });
  }
}
