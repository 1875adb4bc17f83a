import { compareSnapshots } from "@angkor/contract/operations/compare-snapshots";
import { getSnapshot } from "@angkor/contract/operations/get-snapshot";
import { listSnapshots } from "@angkor/contract/operations/list-snapshots";
import { takeSnapshot } from "@angkor/contract/operations/take-snapshot";
import { verifySnapshot } from "@angkor/contract/operations/verify-snapshot";
import type { World } from "../world.ts";
import type { CasesOf } from "./circumstances.ts";

const noSnapshot = { params: { id: "sn_01JT3ZD7Q2V8KJ5W8M2N4P6R8S" } };
const cutoff = "2026-01-31T00:00:00.000Z";

/** A public snapshot of the gap report, before anything was recorded. */
export const frozen = (world: World, parameters: object = {}) =>
  world.isu.does(takeSnapshot, { body: { report: "gap", parameters, cutoff } });

export const snapshotCases = (): CasesOf<
  "takeSnapshot" | "listSnapshots" | "getSnapshot" | "verifySnapshot" | "compareSnapshots"
> => ({
  takeSnapshot: {
    "cutoff-too-late": ({ isu }) =>
      isu.ask(takeSnapshot, { body: { report: "gap", cutoff: new Date(Date.now() + 60_000).toISOString() } }),
    "rate-missing": ({ isu }) =>
      isu.ask(takeSnapshot, { body: { report: "gap", parameters: { currency: "XAF" }, cutoff } }),
  },
  listSnapshots: {
    "cursor-invalid": ({ anyone }) => anyone.ask(listSnapshots, { query: { cursor: "no-such-cursor" } }),
  },
  getSnapshot: { "snapshot-not-found": ({ anyone }) => anyone.ask(getSnapshot, noSnapshot) },
  verifySnapshot: { "snapshot-not-found": ({ anyone }) => anyone.ask(verifySnapshot, noSnapshot) },
  compareSnapshots: {
    "snapshot-not-found": ({ anyone }) =>
      anyone.ask(compareSnapshots, { ...noSnapshot, query: { with: noSnapshot.params.id } }),
    "snapshots-not-comparable": async (world) => {
      const [one, other] = [await frozen(world), await frozen(world, { state: "KHM" })];
      return world.anyone.ask(compareSnapshots, {
        params: { id: one.body.id },
        query: { with: other.body.id },
      });
    },
  },
});
