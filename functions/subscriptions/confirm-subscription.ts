import { timingSafeEqual } from "node:crypto";
import { confirmSubscription } from "@angkor/contract/operations/confirm-subscription";
import { confirmSubscription as decideConfirmation } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeSubscription } from "./change-subscription.ts";
import { loadOwnSubscription } from "./subscription-dto.ts";

/** Takes as long whatever is wrong with it. */
export const isSame = (told: string, known: string | undefined): boolean =>
  known !== undefined &&
  Buffer.byteLength(told) === Buffer.byteLength(known) &&
  timingSafeEqual(Buffer.from(told), Buffer.from(known));

export const confirmSubscriptionHandler = ({ table }: Dependencies) =>
  handle(confirmSubscription, async ({ params, body, caller, at }) => {
    // Whichever version the holder saw: the code belongs to the address, and is good for the latest alone.
    const { version } = await loadOwnSubscription(table, params.id, caller);
    return changeSubscription(
      table,
      { id: params.id, caller, at, ifMatch: version },
      (subscription, { email, ...address }) => ({
        decision: decideConfirmation({ caller, at }, subscription, isSame(body.code, email?.code)),
        address: {
          ...address,
          ...(email && { email: { address: email.address, endToken: email.endToken } }),
        },
      }),
    );
  });
