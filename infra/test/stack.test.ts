import type { Operation } from "@angkor/contract";
import { registry } from "@angkor/contract/registry";
import { beforeAll, describe, expect, it } from "vitest";
import { list, record, text } from "../local/json.ts";
import { readNestedTemplates, readTemplate, statementsOf, type Template } from "./template.ts";

const operations: readonly Operation[] = registry;
let template: Template;
let nested: readonly Template[];

beforeAll(async () => {
  [template, nested] = await Promise.all([readTemplate(), readNestedTemplates()]);
}, 120_000);

describe("the HTTP API", () => {
  it("has the routes of the contract and the two of the reference page, and no other", () => {
    const routes = template
      .ofType("AWS::ApiGatewayV2::Route")
      .map(({ properties }) => properties["RouteKey"]);
    const declared = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(routes.toSorted()).toEqual([...declared, "GET /docs", "GET /docs/{file}"].toSorted());
  });

  it("limits requests, and logs each without its query string", () => {
    const { properties } = template.only("AWS::ApiGatewayV2::Stage");
    expect(properties).toMatchObject({
      StageName: "$default",
      DefaultRouteSettings: { ThrottlingBurstLimit: 200, ThrottlingRateLimit: 100 },
    });
    const format = text(record(properties["AccessLogSettings"], "stage")["Format"], "format");
    expect(format).toContain("$context.requestId");
    expect(format).not.toMatch(/query|authorizer/i);
  });
});

describe("the table", () => {
  it("can be restored to any second, cannot be deleted by mistake, and outlives its stack", () => {
    const { properties, whole } = template.only("AWS::DynamoDB::GlobalTable");
    expect(whole).toMatchObject({ DeletionPolicy: "Retain", UpdateReplacePolicy: "Retain" });
    expect(properties).toMatchObject({
      BillingMode: "PAY_PER_REQUEST",
      StreamSpecification: { StreamViewType: "NEW_AND_OLD_IMAGES" },
      TimeToLiveSpecification: { AttributeName: "expiresAtEpochSeconds", Enabled: true },
    });
    for (const replica of list(properties["Replicas"], "Replicas")) {
      expect(replica).toMatchObject({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      });
    }
  });

  it("has its four indexes, whole", () => {
    const indexes = list(
      template.only("AWS::DynamoDB::GlobalTable").properties["GlobalSecondaryIndexes"],
      "indexes",
    );
    const index = (name: string, partition: string) => ({
      IndexName: name,
      KeySchema: [
        { AttributeName: partition, KeyType: "HASH" },
        { AttributeName: "sortKey", KeyType: "RANGE" },
      ],
      Projection: { ProjectionType: "ALL" },
    });
    expect(indexes).toEqual([
      index("by-kind", "kindKey"),
      index("by-owner", "ownerKey"),
      index("by-state", "stateKey"),
      index("by-parent", "parentKey"),
    ]);
  });

  it("is copied every day for 35 days and every week for a year", () => {
    const plan = record(template.only("AWS::Backup::BackupPlan").properties["BackupPlan"], "plan");
    const rules = list(plan["BackupPlanRule"], "rules").map((rule) => {
      const { RuleName: name, Lifecycle: lifecycle } = record(rule, "rule");
      return [name, record(lifecycle, "lifecycle")["DeleteAfterDays"]];
    });
    expect(rules).toEqual([
      ["daily", 35],
      ["weekly", 365],
    ]);
  });
});

describe("users", () => {
  it("are invited, may not give themselves a State or role, and are not deleted with the stack", () => {
    const { properties, whole } = template.only("AWS::Cognito::UserPool");
    expect(whole).toMatchObject({ DeletionPolicy: "Retain" });
    expect(properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      DeletionProtection: "ACTIVE",
      LambdaConfig: { PreTokenGenerationConfig: { LambdaVersion: "V2_0" } },
      UserPoolAddOns: { AdvancedSecurityMode: "ENFORCED" },
    });
    const client = template.only("AWS::Cognito::UserPoolClient").properties;
    expect(client["WriteAttributes"]).toEqual(["email", "locale", "name"]);
  });
});

describe("alarms", () => {
  const alarmsOf = (of: Template) => of.ofType("AWS::CloudWatch::Alarm");
  const alarmNames = () =>
    [template, ...nested].flatMap(alarmsOf).map(({ id, properties }) => text(properties["AlarmName"], id));

  it("stand for each operation under its own name", () => {
    expect(alarmNames()).toEqual(
      expect.arrayContaining(operations.map(({ operationId }) => `Angkor-${operationId}`)),
    );
  });

  it("watch errors, throttles and duration of each function, and the table and the API", () => {
    const behind = ["identity", "verify", "notify", "deliver", "remind", "digest"];
    const functions = [...new Set(operations.map((operation) => operation.function)), ...behind];
    const expected = functions.flatMap((name) =>
      ["errors", "throttles", "duration"].map((kind) => `Angkor-${name}-${kind}`),
    );
    expect(alarmNames()).toEqual(
      expect.arrayContaining([
        ...expected,
        "Angkor-notify-behind",
        "Angkor-notify-given-up",
        "Angkor-deliver-behind",
        "Angkor-deliver-given-up",
        "Angkor-api-5xx",
        "Angkor-table-throttles",
        "Angkor-table-system-errors",
      ]),
    );
  });

  it("all reach the topic", () => {
    const topic = { Ref: template.only("AWS::SNS::Topic").id };
    expect(alarmsOf(template)).toEqual([]);
    // A stack inside the service's is given the topic as a parameter.
    const [given, ...others] = template.ofType("AWS::CloudFormation::Stack");
    expect(others).toEqual([]);
    for (const { id, properties } of nested.flatMap(alarmsOf)) {
      const [action] = list(properties["AlarmActions"], id);
      const parameter = text(record(action, id)["Ref"], id);
      expect(record(given?.properties["Parameters"], id)[parameter], id).toEqual(topic);
    }
  });
});

describe("functions that the stream feeds", () => {
  it("are told changes again until they take them, in halves, and what is given up is kept", () => {
    const feeds = template.ofType("AWS::Lambda::EventSourceMapping");
    expect(feeds).toHaveLength(2);
    for (const { id, properties } of feeds) {
      expect(properties, id).toMatchObject({
        StartingPosition: "TRIM_HORIZON",
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ["ReportBatchItemFailures"],
        MaximumRetryAttempts: 20,
        MaximumRecordAgeInSeconds: 82_800,
        DestinationConfig: { OnFailure: { Destination: expect.anything() } },
      });
    }
  });
});

describe("the whole stack", () => {
  it("keeps no log for ever", () => {
    const groups = template.ofType("AWS::Logs::LogGroup");
    expect(groups.length).toBe(template.ofType("AWS::Lambda::Function").length + 1);
    for (const { id, properties } of groups) expect(properties["RetentionInDays"], id).toBe(180);
  });

  it("grants no action and no resource by a wildcard, and no scan", () => {
    for (const { id, properties } of template.ofType("AWS::IAM::Policy")) {
      for (const { actions, resources } of statementsOf(properties, id)) {
        expect(actions.join(), id).not.toMatch(/\*|Scan|Delete/);
        if (actions.every((action) => action.startsWith("s3:"))) {
          const bucket = { "Fn::GetAtt": [template.only("AWS::S3::Bucket").id, "Arn"] };
          expect(resources, id).toEqual([{ "Fn::Join": ["", [bucket, "/*"]] }]);
          continue;
        }
        expect(JSON.stringify(resources), id).not.toContain("*");
      }
    }
  });

  it("keeps documents where nobody else reads them, and for a week", () => {
    const { properties } = template.only("AWS::S3::Bucket");
    expect(properties["PublicAccessBlockConfiguration"]).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(JSON.stringify(properties["BucketEncryption"])).toContain("AES256");
    expect(JSON.stringify(properties["LifecycleConfiguration"])).toContain('"ExpirationInDays":7');
    const policy = template.only("AWS::S3::BucketPolicy").properties["PolicyDocument"];
    expect(JSON.stringify(policy)).toContain('"aws:SecureTransport":"false"');
  });

  it("needs no custom resource", () => {
    const types = template.resources.map(({ type }) => type);
    const plain = types.filter((type) => type !== "AWS::CloudFormation::Stack");
    expect(plain.filter((type) => /^(Custom::|AWS::CloudFormation::)/.test(type))).toEqual([]);
  });

  it("tells a deployer what is needed next", () => {
    expect(Object.keys(template.outputs).toSorted()).toEqual([
      "AlarmTopicArn",
      "ApiUrl",
      "BackupVaultName",
      "TableName",
      "TokenIssuer",
      "UserPoolClientId",
      "UserPoolId",
    ]);
  });

  it("keeps the names of what holds data: another name would be another, empty one", () => {
    const holding = ["AWS::DynamoDB::GlobalTable", "AWS::Cognito::UserPool", "AWS::Backup::BackupVault"];
    expect(holding.map((type) => template.only(type).id)).toEqual([
      "TableCD117FA1",
      "UsersPoolBFC35D3B",
      "BackupsVault1F11AFCC",
    ]);
  });
});
