import { cancelSubscription } from "../operations/cancel-subscription.ts";
import { confirmSubscription } from "../operations/confirm-subscription.ts";
import { getEventFeed } from "../operations/get-event-feed.ts";
import { getHealth } from "../operations/get-health.ts";
import { getOpenApi } from "../operations/get-open-api.ts";
import { getState } from "../operations/get-state.ts";
import { getSubscription } from "../operations/get-subscription.ts";
import { listExchangeRates } from "../operations/list-exchange-rates.ts";
import { listOrganisations } from "../operations/list-organisations.ts";
import { listStates } from "../operations/list-states.ts";
import { listSubscriptionMessages } from "../operations/list-subscription-messages.ts";
import { listSubscriptions } from "../operations/list-subscriptions.ts";
import { openSubscription } from "../operations/open-subscription.ts";
import { recordExchangeRates } from "../operations/record-exchange-rates.ts";
import { recordState } from "../operations/record-state.ts";
import { registerOrganisation } from "../operations/register-organisation.ts";
import { replaySubscriptionMessages } from "../operations/replay-subscription-messages.ts";
import { reviseSubscription } from "../operations/revise-subscription.ts";
import { rotateSubscriptionSecret } from "../operations/rotate-subscription-secret.ts";
import { unsubscribe } from "../operations/unsubscribe.ts";
import { listed } from "./listed.ts";

export const referenceOperations = listed(
  getEventFeed,
  openSubscription,
  listSubscriptions,
  getSubscription,
  reviseSubscription,
  cancelSubscription,
  confirmSubscription,
  unsubscribe,
  rotateSubscriptionSecret,
  listSubscriptionMessages,
  replaySubscriptionMessages,
  listStates,
  getState,
  recordState,
  listOrganisations,
  registerOrganisation,
  listExchangeRates,
  recordExchangeRates,
  getHealth,
  getOpenApi,
);
