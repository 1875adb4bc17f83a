import { App, Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { describe, expect, it } from "vitest";
import { HouseTable } from "../constructs/house-table.ts";
import { statedReason } from "../constructs/opt-out.ts";

const tableWith = (disposable?: { readonly reason: string }) => {
  const stack = new Stack(new App(), "Trial");
  new HouseTable(stack, "Table", {
    indexes: { "by-kind": "kindKey" },
    expiryAttribute: "expiresAtEpochSeconds",
    ...(disposable && { disposable }),
  });
  return Template.fromStack(stack);
};

describe("an opt-out", () => {
  it.each(["", "   ", "test", "none       "])("is refused for a reason like %j", (reason) => {
    expect(() => statedReason({ reason })).toThrow(/needs a reason/);
  });

  it("lets a table go with its stack, and only then", () => {
    const policy = (template: Template) =>
      Object.values(template.findResources("AWS::DynamoDB::GlobalTable")).map(
        (table) => table["DeletionPolicy"],
      );
    expect(policy(tableWith())).toEqual(["Retain"]);
    expect(policy(tableWith({ reason: "A trial of one afternoon" }))).toEqual(["Delete"]);
  });
});
