import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { cancelSubscriptionHandler } from "./cancel-subscription.ts";
import { confirmSubscriptionHandler } from "./confirm-subscription.ts";
import { getSubscriptionHandler } from "./get-subscription.ts";
import { listSubscriptionMessagesHandler } from "./list-subscription-messages.ts";
import { listSubscriptionsHandler } from "./list-subscriptions.ts";
import { openSubscriptionHandler } from "./open-subscription.ts";
import { replaySubscriptionMessagesHandler } from "./replay-subscription-messages.ts";
import { reviseSubscriptionHandler } from "./revise-subscription.ts";
import { rotateSubscriptionSecretHandler } from "./rotate-subscription-secret.ts";
import { unsubscribeHandler } from "./unsubscribe.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  openSubscriptionHandler(dependencies),
  listSubscriptionsHandler(dependencies),
  getSubscriptionHandler(dependencies),
  reviseSubscriptionHandler(dependencies),
  cancelSubscriptionHandler(dependencies),
  confirmSubscriptionHandler(dependencies),
  unsubscribeHandler(dependencies),
  rotateSubscriptionSecretHandler(dependencies),
  listSubscriptionMessagesHandler(dependencies),
  replaySubscriptionMessagesHandler(dependencies),
];
