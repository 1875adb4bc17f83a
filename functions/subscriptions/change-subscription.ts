import type { Caller, Decision, Subscription, SubscriptionEvent } from "@angkor/domain";
import {
  beginTransaction,
  keepAddress,
  loadAddress,
  type SubscriptionAddress,
  subscriptions,
  type Table,
} from "@angkor/store";
import { requireVersion } from "../access.ts";
import { decideAndSave } from "../deciding.ts";
import { loadOwnSubscription, toSubscriptionDto } from "./subscription-dto.ts";

interface Request {
  readonly id: string;
  readonly caller: Caller;
  readonly at: string;
  readonly ifMatch: number;
}

/** What a change decides, and the address that goes with it. */
interface Change {
  readonly decision: Decision<SubscriptionEvent>;
  readonly address: SubscriptionAddress;
  /** A secret that was just made. */
  readonly secret?: string;
}

/** Changes a subscription of the caller's own, and its address with it. */
export const changeSubscription = (
  table: Table,
  { id, caller, at, ifMatch }: Request,
  change: (subscription: Subscription, address: SubscriptionAddress) => Change | Promise<Change>,
) =>
  decideAndSave(table, undefined, async () => {
    const own = await loadOwnSubscription(table, id, caller);
    requireVersion(own, ifMatch);
    const { decision, address, secret } = await change(own.state, await loadAddress(table, id));
    if (!decision.ok) return decision;
    const transaction = beginTransaction(table, at);
    const loaded = transaction.append(subscriptions, id, own, decision.events);
    keepAddress(transaction, id, address);
    const body = toSubscriptionDto({ loaded, address }, at, secret);
    return { ok: true, transaction, body, version: loaded.version, status: 200 };
  });
