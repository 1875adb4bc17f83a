import type { CountedRecord } from "../../src/index.ts";
import { allRequirements, type World } from "../histories/world.ts";

/** Every record of a world as it stands, with the needs that plans make, which count with their plans. */
export const countedRecords = (world: World): CountedRecord[] => [
  ...[...world.plans.values()].map(({ state }): CountedRecord => ({ kind: "work-plan", record: state })),
  ...allRequirements(world).map((need): CountedRecord => ({ kind: "requirement", record: need })),
  ...[...world.pledges.values()].map(
    ({ state }): CountedRecord => ({
      kind: "pledge",
      record: state,
      outstanding: world.outstanding.get(state.id) ?? {},
    }),
  ),
  ...[...world.commitments.values()].map(
    ({ state }): CountedRecord => ({ kind: "commitment", record: state }),
  ),
];
