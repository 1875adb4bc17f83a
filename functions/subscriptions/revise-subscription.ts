import { reviseSubscription } from "@angkor/contract/operations/revise-subscription";
import { reviseSubscription as decideRevision } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeSubscription } from "./change-subscription.ts";
import { requireAddress } from "./require-address.ts";
import { toSubscriptionContent } from "./subscription-dto.ts";

export const reviseSubscriptionHandler = ({ table, reach }: Dependencies) =>
  handle(reviseSubscription, ({ params, body, caller, at, ifMatch }) =>
    changeSubscription(table, { id: params.id, caller, at, ifMatch }, async (subscription, address) => {
      await requireAddress(body.delivery, reach);
      return {
        decision: decideRevision({ caller, at }, subscription, toSubscriptionContent(body)),
        address: { ...address, url: body.delivery.url },
      };
    }),
  );
