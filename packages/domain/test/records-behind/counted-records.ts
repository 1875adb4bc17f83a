import type { CountedRecord } from "../../src/index.ts";
import type { World } from "../histories/world.ts";

/** Every record of a world as it stands. */
export const countedRecords = (world: World): CountedRecord[] => [
  ...[...world.plans.values()].map(({ state }): CountedRecord => ({ kind: "work-plan", record: state })),
  ...[...world.requirements.values()].map(
    ({ state }): CountedRecord => ({ kind: "requirement", record: state }),
  ),
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
