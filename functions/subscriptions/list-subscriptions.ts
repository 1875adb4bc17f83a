import { listSubscriptions } from "@angkor/contract/operations/list-subscriptions";
import type { Subscription } from "@angkor/domain";
import { handle } from "@angkor/http";
import { type Loaded, loadAddresses, ownerPartition, subscriptions } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { page } from "../page.ts";
import { isHolder, toSubscriptionDto } from "./subscription-dto.ts";

const asItIs = (loaded: Loaded<Subscription>): Loaded<Subscription> => loaded;

export const listSubscriptionsHandler = ({ table }: Dependencies) =>
  handle(listSubscriptions, async ({ query, caller, at }) => {
    const { items, ...rest } = await page(table, subscriptions, asItIs, query, {
      listings: [{ index: "owner", partition: ownerPartition("subscription", caller.subject) }],
      filters: [caller.subject, caller.state],
      keep: ({ state }) => isHolder(caller, state),
    });
    const addresses = await loadAddresses(
      table,
      items.map(({ id }) => id),
    );
    const told = items.flatMap((loaded, index) => {
      const address = addresses[index];
      return address === undefined ? [] : [toSubscriptionDto({ loaded, address }, at)];
    });
    return { body: { items: told, ...rest } };
  });
