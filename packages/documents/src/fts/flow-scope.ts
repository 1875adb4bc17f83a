import type { Cells } from "../table/index.ts";

/** FTS's name of the cluster in its exports; its API leaves the parent cluster out. */
export const mineAction = "Protection - Mine Action";
const names: readonly string[] = [mineAction, "Mine Action"];

const parentCluster = "Protection";
const keyword = "mine action";

const listOf = (text: string): readonly string[] => text.split(",").map((part) => part.trim().toLowerCase());

/** The names of clusters have no comma of their own. */
const clustersOf = (cells: Cells): readonly string[] =>
  cells
    .text("destGlobalClusters")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** FTS tags the flow as mine action, and its cluster is the one that mine action is a part of. */
const isTagged = (cells: Cells): boolean =>
  cells.text("destGlobalClusters") === parentCluster && listOf(cells.text("keywords")).includes(keyword);

/** Undivided among mine action and others it stands without a pillar; else the pillar is merely not told. */
export const isMineActionAlone = (cells: Cells): boolean => clustersOf(cells).length === 1;

const typeReasons = {
  Parked: "parked: not yet allocated; what is drawn from it counts as flows of its own",
  "Pass through": "pass-through: an intermediary's hand-over of money that its giver reports",
  Carryover: "carry-over: money of an earlier year that was counted then",
} as const satisfies Readonly<Record<string, string>>;

const isSettled = (type: string): type is keyof typeof typeReasons => Object.hasOwn(typeReasons, type);

const boundaryReasons = {
  outgoing: "outgoing: it counts where it comes in",
  internal: "internal: it stays inside the boundary",
} as const satisfies Readonly<Record<string, string>>;

const isElsewhere = (boundary: string): boundary is keyof typeof boundaryReasons =>
  Object.hasOwn(boundaryReasons, boundary);

/** Why a row does not count; undefined when it does. What cannot be told becomes a fault of the row. */
export const asideReason = (cells: Cells): string | undefined => {
  const boundary = cells.text("boundary");
  if (isElsewhere(boundary)) return boundaryReasons[boundary];
  if (boundary !== "incoming")
    return cells.fault("boundary", "A boundary is incoming, internal or outgoing.");
  const scope = scopeReason(cells);
  if (scope !== undefined) return scope;
  const type = cells.text("flowType");
  if (isSettled(type)) return typeReasons[type];
  if (type !== "Standard")
    return cells.fault("flowType", `A flow is Standard, ${Object.keys(typeReasons).join(", ")}.`);
  return /^0*(\.0*)?$/.test(cells.text("amountUSD")) ? "of no amount" : undefined;
};

const scopeReason = (cells: Cells): string | undefined => {
  const clusters = clustersOf(cells);
  if (clusters.some((cluster) => names.includes(cluster)) || isTagged(cells)) return undefined;
  return clusters.length === 0 ? "of no cluster: nothing says it is mine action alone" : "of another cluster";
};
