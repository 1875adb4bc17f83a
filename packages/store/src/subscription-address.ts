import type * as z from "zod";
import { subscriptionAddress } from "./codec/message.ts";
import { toJson } from "./codec/shapes.ts";
import { addressKey } from "./keys.ts";
import { CorruptItemError, getItems, nameOf, type Table, textOf } from "./table.ts";
import type { Transaction } from "./transaction.ts";

/** Where a subscription's messages go, and with which secrets they are signed. It can be forgotten, unlike events. */
export type SubscriptionAddress = z.output<typeof subscriptionAddress>;

export const loadAddress = async (table: Table, id: string): Promise<SubscriptionAddress> => {
  const [address] = await loadAddresses(table, [id]);
  if (address === undefined) throw new Error(`${id} has no address`);
  return address;
};

/** The addresses of several subscriptions, in their order. One read for a hundred. */
export const loadAddresses = async (table: Table, ids: readonly string[]): Promise<SubscriptionAddress[]> => {
  const items = await getItems(table, ids.map(addressKey));
  return ids.map((id) => {
    const key = nameOf(addressKey(id));
    const item = items.get(key);
    try {
      if (item === undefined) throw new Error("A subscription without an address");
      return subscriptionAddress.parse(JSON.parse(textOf(item, "body")));
    } catch (cause) {
      throw new CorruptItemError(key, cause);
    }
  });
};

/** Writes the address in the transaction of the subscription's events, whose condition is its condition too. */
export const keepAddress = (transaction: Transaction, id: string, address: SubscriptionAddress): void =>
  transaction.set(addressKey(id), "body", toJson(address));
