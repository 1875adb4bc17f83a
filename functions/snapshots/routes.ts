import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { compareSnapshotsHandler } from "./compare-snapshots.ts";
import { getSnapshotHandler } from "./get-snapshot.ts";
import { listSnapshotsHandler } from "./list-snapshots.ts";
import { takeSnapshotHandler } from "./take-snapshot.ts";
import { verifyPositionsHandler } from "./verify-positions.ts";
import { verifySnapshotHandler } from "./verify-snapshot.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  takeSnapshotHandler(dependencies),
  listSnapshotsHandler(dependencies),
  getSnapshotHandler(dependencies),
  verifySnapshotHandler(dependencies),
  compareSnapshotsHandler(dependencies),
  verifyPositionsHandler(dependencies),
];
