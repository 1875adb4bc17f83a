import type { Operation } from "@angkor/contract";
import { registry } from "@angkor/contract/registry";
import { beforeAll, describe, expect, it } from "vitest";
import { keepsDocuments } from "../constructs/document-jobs.ts";
import { record, text } from "../local/json.ts";
import { grantsOf, type Resource, readTemplate, type Template } from "./template.ts";

const operations: readonly Operation[] = registry;
const indexNames = ["by-kind", "by-owner", "by-parent", "by-state"];
let template: Template;
let lambdas: readonly Resource[];

beforeAll(async () => {
  template = await readTemplate();
  lambdas = template.ofType("AWS::Lambda::Function");
}, 120_000);

const named = (name: string): Resource => {
  const id = name.replaceAll("-", "");
  const found = lambdas.find((lambda) =>
    new RegExp(`^(Users|PositionCheck|Messages)?${id}[0-9A-F]{8}$`).test(lambda.id),
  );
  if (found === undefined) throw new Error(`no function ${name}`);
  return found;
};

const functionNames = [...new Set(operations.map((operation) => operation.function))];

const streamActions = [
  "dynamodb:DescribeStream",
  "dynamodb:GetRecords",
  "dynamodb:GetShardIterator",
  "dynamodb:ListStreams",
];

/** Functions that nobody calls through the API. */
const behind = ["identity", "verify", "notify", "deliver", "remind", "digest"];

const tableActionsOf = (name: string): readonly string[] =>
  grantsOf(template, named(name))
    .flatMap(({ actions }) => actions)
    .filter((action) => action.startsWith("dynamodb:") && !streamActions.includes(action))
    .toSorted();

describe("every function", () => {
  it("runs on Node 24, arm64, from a bundle of its own", () => {
    for (const { id, properties } of lambdas) {
      expect(properties, id).toMatchObject({
        Runtime: "nodejs24.x",
        Architectures: ["arm64"],
        Handler: "index.handler",
      });
    }
  });

  it("is one of the contract's, or one that works behind it", () => {
    expect(lambdas.length).toBe(functionNames.length + behind.length);
    for (const name of [...functionNames, ...behind]) expect(named(name).id).toBeTruthy();
  });

  it("answers within the thirty seconds that an HTTP API waits", () => {
    for (const name of functionNames) {
      const slow = [
        "reports",
        "agenda",
        "indicators",
        "completeness",
        "state-profiles",
        "snapshots",
        "cooperation",
        "finance",
        "evidence",
        "individualised-approach",
        "matching",
        "documents",
        "report-documents",
        "workbooks",
        "exports",
      ].includes(name);
      expect(named(name).properties["Timeout"], name).toBe(slow ? 29 : 10);
    }
  });

  it("writes to a log group of its own and to no other", () => {
    const groups = new Set(
      lambdas.map(({ id, properties }) => {
        const group = text(record(record(properties["LoggingConfig"], id)["LogGroup"], id)["Ref"], id);
        const logging = grantsOf(template, { id, properties, type: "", whole: {} }).filter(({ actions }) =>
          actions.some((action) => action.startsWith("logs:")),
        );
        expect(logging, id).toEqual([
          {
            actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
            resources: [{ "Fn::GetAtt": [group, "Arn"] }],
          },
        ]);
        return group;
      }),
    );
    expect(groups.size).toBe(lambdas.length);
  });
});

describe("what a function may do with the table", () => {
  it.each(functionNames)("%s: what its operations declare, and nothing else", (name) => {
    const declared = operations
      .filter((operation) => operation.function === name)
      .flatMap((operation) => operation.table.map((action) => `dynamodb:${action}`));
    const ofJobs = keepsDocuments(name) ? ["dynamodb:GetItem", "dynamodb:PutItem"] : [];
    expect([...new Set(tableActionsOf(name))]).toEqual([...new Set([...declared, ...ofJobs])].toSorted());
  });

  it("identity reads one item; verify reads and queries", () => {
    expect(tableActionsOf("identity")).toEqual(["dynamodb:GetItem"]);
    expect(tableActionsOf("verify")).toEqual(["dynamodb:GetItem", "dynamodb:Query"]);
  });

  it("notify puts messages, deliver and digest change them, and only the first two read the stream, of which nothing else is granted", () => {
    expect(tableActionsOf("notify")).toEqual(
      ["GetItem", "PutItem", "Query", "UpdateItem"].map((action) => `dynamodb:${action}`),
    );
    for (const name of ["deliver", "digest"])
      expect(tableActionsOf(name)).toEqual(
        ["BatchGetItem", "GetItem", "Query", "UpdateItem"].map((action) => `dynamodb:${action}`),
      );
    const stream = { "Fn::GetAtt": [template.only("AWS::DynamoDB::GlobalTable").id, "StreamArn"] };
    for (const lambda of lambdas) {
      const reading = grantsOf(template, lambda).filter(({ actions }) =>
        actions.some((action) => streamActions.includes(action)),
      );
      const expected = [{ actions: streamActions, resources: [stream] }];
      expect(reading, lambda.id).toEqual(/^Messages(notify|deliver)/.test(lambda.id) ? expected : []);
    }
  });

  it("is on the table itself, and on its indexes only to query", () => {
    const table = { "Fn::GetAtt": [template.only("AWS::DynamoDB::GlobalTable").id, "Arn"] };
    const indexes = indexNames.map((name) => ({ "Fn::Join": ["", [table, `/index/${name}`]] }));
    for (const lambda of lambdas) {
      for (const { actions, resources } of grantsOf(template, lambda)) {
        if (!actions.some((action) => action.startsWith("dynamodb:"))) continue;
        if (actions.every((action) => streamActions.includes(action))) continue;
        expect(resources, lambda.id).toEqual(
          actions.includes("dynamodb:Query") ? [table, ...indexes] : [table],
        );
      }
    }
  });
});
