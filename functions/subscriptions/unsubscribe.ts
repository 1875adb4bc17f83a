import { unsubscribe } from "@angkor/contract/operations/unsubscribe";
import { anonymous, cancelSubscription } from "@angkor/domain";
import { handle, problem } from "@angkor/http";
import { beginTransaction, keepAddress, load, loadAddress, subscriptions } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { isSame } from "./confirm-subscription.ts";

/** Who reads a digest, whoever that is: the link is in it alone. */
const reader = { ...anonymous, subject: "reader-of-digest" };

export const unsubscribeHandler = ({ table }: Dependencies) =>
  handle(unsubscribe, ({ params: { id }, query, at }) =>
    decideAndSave(table, undefined, async () => {
      const loaded = await load(table, subscriptions, id);
      const endToken = loaded && (await loadAddress(table, id)).email?.endToken;
      if (loaded === undefined || !isSame(query.token, endToken))
        throw problem("subscription-not-found", "This link ends no subscription (any more).");
      const decision = cancelSubscription({ caller: reader, at }, loaded.state);
      if (!decision.ok) return decision;
      const transaction = beginTransaction(table, at);
      const { version } = transaction.append(subscriptions, id, loaded, decision.events);
      keepAddress(transaction, id, { secrets: [] });
      return { ok: true, transaction, body: { status: "cancelled" as const }, version, status: 200 };
    }),
  );
