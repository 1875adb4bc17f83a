import { replaySubscriptionMessages } from "@angkor/contract/operations/replay-subscription-messages";
import { handle, problem } from "@angkor/http";
import { listMessages, settleMessage, wakeQueue } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { loadOwnSubscription } from "./subscription-dto.ts";

/** What one request puts back: the rest is put back by the next. */
const most = 1000;

export const replaySubscriptionMessagesHandler = ({ table }: Dependencies) =>
  handle(replaySubscriptionMessages, async ({ params, caller, at }) => {
    const { state } = await loadOwnSubscription(table, params.id, caller);
    if (state.status === "cancelled")
      throw problem("subscription-cancelled", "The subscription was cancelled; open another.");
    const parked = await listMessages(table, params.id, "parked", { limit: most });
    let replayed = 0;
    for (const message of parked) {
      if (await settleMessage(table, message, { status: "waiting", attempts: 0, at })) replayed += 1;
    }
    if (state.content.digest === undefined) await wakeQueue(table, params.id, at, true);
    return { body: { replayed } };
  });
