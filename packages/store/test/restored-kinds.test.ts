/** Every kind of record is in the public dump, or left out for a reason. */
import { publicKinds } from "@angkor/domain";
import { expect, test } from "vitest";
import { type AggregateKind, aggregateKinds } from "../src/index.ts";

const leftOut: Partial<Record<AggregateKind, string>> = {
  "evidence-import": "It is its owner's and the ISU's.",
  subscription: "It holds addresses, and is its subscriber's.",
  "individualised-approach-case": "It holds contacts, and parts for fewer eyes than the whole.",
  "expression-of-interest": "It belongs to a case of the Individualised Approach.",
};

test("each kind is dumped or has its reason not to be", () => {
  const known: readonly string[] = [...publicKinds, ...Object.keys(leftOut)];
  expect(aggregateKinds.filter((kind) => !known.includes(kind))).toEqual([]);
  expect(publicKinds.filter((kind) => kind in leftOut)).toEqual([]);
});
