import type { AsideRule } from "@angkor/domain";
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

/** By what rule a flow of mine action does not count, and what that means. */
interface Aside {
  readonly rule: AsideRule;
  readonly reason: string;
}

const types: Readonly<Record<string, Aside>> = {
  Parked: {
    rule: "parked",
    reason: "parked: not yet allocated; what is drawn from it counts as flows of its own",
  },
  "Pass through": {
    rule: "pass-through",
    reason: "pass-through: an intermediary's hand-over of money that its giver reports",
  },
  Carryover: { rule: "carry-over", reason: "carry-over: money of an earlier year that was counted then" },
};

const boundaries: Readonly<Record<string, Aside>> = {
  outgoing: { rule: "outgoing", reason: "outgoing: it counts where it comes in" },
  internal: { rule: "internal", reason: "internal: it stays inside the boundary" },
};

const boundaryAside = (cells: Cells): Aside | undefined => {
  const boundary = cells.text("boundary");
  if (boundary === "incoming") return undefined;
  return boundaries[boundary] ?? cells.fault("boundary", "A boundary is incoming, internal or outgoing.");
};

const typeAside = (cells: Cells): Aside | undefined => {
  const type = cells.text("flowType");
  if (type !== "Standard")
    return types[type] ?? cells.fault("flowType", `A flow is Standard, ${Object.keys(types).join(", ")}.`);
  return /^0*(\.0*)?$/.test(cells.text("amountUSD"))
    ? { rule: "no-amount", reason: "of no amount" }
    : undefined;
};

/** Why a row is not about mine action; undefined when it is. */
export const scopeReason = (cells: Cells): string | undefined => {
  const clusters = clustersOf(cells);
  if (clusters.some((cluster) => names.includes(cluster)) || isTagged(cells)) return undefined;
  return clusters.length === 0 ? "of no cluster: nothing says it is mine action alone" : "of another cluster";
};

/** By what rule a flow of mine action does not count. What cannot be told becomes a fault of the row. */
export const asideRule = (cells: Cells): AsideRule | undefined =>
  (boundaryAside(cells) ?? typeAside(cells))?.rule;

/** Why a row does not count; undefined when it does. What cannot be told becomes a fault of the row. */
export const asideReason = (cells: Cells): string | undefined => {
  const elsewhere = boundaryAside(cells);
  if (elsewhere !== undefined || cells.faults.length > 0) return elsewhere?.reason;
  return scopeReason(cells) ?? typeAside(cells)?.reason;
};
