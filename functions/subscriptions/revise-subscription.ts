import { reviseSubscription } from "@angkor/contract/operations/revise-subscription";
import { reviseSubscription as decideRevision } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeSubscription } from "./change-subscription.ts";
import { requireAddress } from "./require-address.ts";
import { toSubscriptionContent } from "./subscription-dto.ts";

export const reviseSubscriptionHandler = ({ table, reach }: Dependencies) =>
  handle(reviseSubscription, async ({ params, body, caller, at, ifMatch }) => {
    await requireAddress(body.delivery, reach);
    const { url } = body.delivery;
    return changeSubscription(table, { id: params.id, caller, at, ifMatch }, (subscription, address) => ({
      decision: decideRevision({ caller, at }, subscription, toSubscriptionContent(body)),
      address: { ...address, url },
    }));
  });
