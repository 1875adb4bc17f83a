import type { ExpressionFaults } from "./expression-faults.ts";
import { formatPath, type Path } from "./path.ts";

/** Notes a path that is, contains or lies within an earlier one, or takes for a list what another takes for a map. */
export function noteConflictingPaths(earlier: readonly Path[], path: Path, faults: ExpressionFaults): void {
  for (const other of earlier) {
    const relation = relate(other, path);
    if (relation === undefined) continue;
    faults.note(
      relation === "overlap" ? "pathOverlap" : "pathConflict",
      `Two document paths ${relation} with each other; must remove or rewrite one of these paths; ` +
        `path one: ${formatPath(other)}, path two: ${formatPath(path)}`,
    );
  }
}

function relate(one: Path, two: Path): "overlap" | "conflict" | undefined {
  if (one.head !== two.head) return undefined;
  for (const [position, step] of one.tail.entries()) {
    const other = two.tail[position];
    if (other === undefined) return "overlap";
    if (typeof step !== typeof other) return "conflict";
    if (step !== other) return undefined;
  }
  return "overlap";
}
