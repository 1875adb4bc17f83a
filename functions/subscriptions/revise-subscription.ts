import { reviseSubscription } from "@angkor/contract/operations/revise-subscription";
import { reviseSubscription as decideRevision } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeSubscription } from "./change-subscription.ts";
import { requireAddress } from "./require-address.ts";
import { newAddress, toSubscriptionContent } from "./subscription-dto.ts";

export const reviseSubscriptionHandler = ({ table, reach, chance }: Dependencies) =>
  handle(reviseSubscription, ({ params, body, caller, at, ifMatch }) =>
    changeSubscription(table, { id: params.id, caller, at, ifMatch }, async (subscription, address) => {
      await requireAddress(body.delivery, reach);
      const { delivery } = body;
      const newEmail = delivery.by === "email" && delivery.address !== address.email?.address;
      const kept = delivery.by === "email" ? address : { ...address, url: delivery.url };
      return {
        decision: decideRevision({ caller, at }, subscription, toSubscriptionContent(body), newEmail),
        address: newEmail ? newAddress(delivery, chance) : kept,
      };
    }),
  );
