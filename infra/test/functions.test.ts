import type { Operation } from "@angkor/contract";
import { registry } from "@angkor/contract/registry";
import { beforeAll, describe, expect, it } from "vitest";
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
    new RegExp(`^(Users|PositionCheck)?${id}[0-9A-F]{8}$`).test(lambda.id),
  );
  if (found === undefined) throw new Error(`no function ${name}`);
  return found;
};

const functionNames = [...new Set(operations.map((operation) => operation.function))];

const tableActionsOf = (name: string): readonly string[] =>
  grantsOf(template, named(name))
    .flatMap(({ actions }) => actions)
    .filter((action) => action.startsWith("dynamodb:"))
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

  it("is one of the contract's, the identity trigger or the nightly check", () => {
    expect(lambdas.length).toBe(functionNames.length + 2);
    for (const name of [...functionNames, "identity", "verify"]) expect(named(name).id).toBeTruthy();
  });

  it("answers within the thirty seconds that an HTTP API waits", () => {
    for (const name of functionNames) {
      const slow = ["reports", "matching", "documents", "report-documents", "exports"].includes(name);
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
    expect(tableActionsOf(name)).toEqual([...new Set(declared)].toSorted());
  });

  it("identity reads one item; verify reads and queries", () => {
    expect(tableActionsOf("identity")).toEqual(["dynamodb:GetItem"]);
    expect(tableActionsOf("verify")).toEqual(["dynamodb:GetItem", "dynamodb:Query"]);
  });

  it("is on the table itself, and on its indexes only to query", () => {
    const table = { "Fn::GetAtt": [template.only("AWS::DynamoDB::GlobalTable").id, "Arn"] };
    const indexes = indexNames.map((name) => ({ "Fn::Join": ["", [table, `/index/${name}`]] }));
    for (const lambda of lambdas) {
      for (const { actions, resources } of grantsOf(template, lambda)) {
        if (!actions.some((action) => action.startsWith("dynamodb:"))) continue;
        expect(resources, lambda.id).toEqual(
          actions.includes("dynamodb:Query") ? [table, ...indexes] : [table],
        );
      }
    }
  });
});
