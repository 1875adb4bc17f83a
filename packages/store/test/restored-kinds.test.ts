/** Every kind of record is in the public dump, or left out for a reason. */
import { leftOutKinds, publicKinds } from "@angkor/domain";
import { expect, test } from "vitest";
import { aggregateKinds } from "../src/index.ts";

test("each kind is dumped or has its reason not to be", () => {
  expect([...publicKinds, ...Object.keys(leftOutKinds)].toSorted()).toEqual([...aggregateKinds].toSorted());
});
