import { getSubscription } from "@angkor/contract/operations/get-subscription";
import { handle } from "@angkor/http";
import { loadAddress } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { loadOwnSubscription, toSubscriptionDto } from "./subscription-dto.ts";

export const getSubscriptionHandler = ({ table }: Dependencies) =>
  handle(getSubscription, async ({ params, caller, at }) => {
    const loaded = await loadOwnSubscription(table, params.id, caller);
    const address = await loadAddress(table, params.id);
    return { body: toSubscriptionDto({ loaded, address }, at), version: loaded.version };
  });
