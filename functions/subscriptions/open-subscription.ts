import { openSubscription } from "@angkor/contract/operations/open-subscription";
import { openSubscription as decideOpening } from "@angkor/domain";
import { handle } from "@angkor/http";
import { beginTransaction, keepAddress, subscriptions } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { requireAddress } from "./require-address.ts";
import { newAddress, toSubscriptionContent, toSubscriptionDto } from "./subscription-dto.ts";

export const openSubscriptionHandler = ({ table, nextId, reach, chance }: Dependencies) =>
  handle(openSubscription, async ({ body, caller, at, idempotency }) => {
    await requireAddress(body.delivery, reach);
    return decideAndSave(table, idempotency, async () => {
      const id = nextId("sb");
      const decision = decideOpening({ caller, at }, id, toSubscriptionContent(body));
      if (!decision.ok) return decision;
      const address = newAddress(body.delivery, chance);
      const transaction = beginTransaction(table, at);
      const loaded = transaction.append(subscriptions, id, undefined, decision.events);
      keepAddress(transaction, id, address);
      const dto = toSubscriptionDto({ loaded, address }, at, address.secrets[0]?.secret);
      return { ok: true, transaction, body: dto, version: loaded.version, status: 201 };
    });
  });
