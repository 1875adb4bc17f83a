import type { ItemChange } from "./engine.ts";
import type { OpenTable } from "./storage/table-catalogue.ts";
import { parseItemKey } from "./table/item-key.ts";

/** AWS: "Time to live": an expiry more than five years ago is taken for a mistake, and ignored. */
const oldestExpirySeconds = 5 * 365 * 24 * 60 * 60;
const maxItemsAtOnce = 100;

/** The deletions that are due: the items of each table whose expiry has passed, up to a hundred of each. */
export function expireItems(tables: readonly OpenTable[], nowMs: number): readonly ItemChange[] {
  const now = Math.floor(nowMs / 1000);
  return tables
    .filter(({ table }) => table.expiryAttribute !== undefined)
    .flatMap((open) =>
      open.rows.expired(now - oldestExpirySeconds, now - 1, maxItemsAtOnce).map((before) => ({
        open,
        key: parseItemKey(before, open.table.definition.key),
        before,
        after: undefined,
      })),
    );
}
