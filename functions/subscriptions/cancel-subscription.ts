import { cancelSubscription } from "@angkor/contract/operations/cancel-subscription";
import { cancelSubscription as decideCancellation } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeSubscription } from "./change-subscription.ts";

export const cancelSubscriptionHandler = ({ table }: Dependencies) =>
  handle(cancelSubscription, ({ params, caller, at, ifMatch }) =>
    changeSubscription(table, { id: params.id, caller, at, ifMatch }, (subscription) => ({
      decision: decideCancellation({ caller, at }, subscription),
      address: { secrets: [] },
    })),
  );
