import { rotateSubscriptionSecret } from "@angkor/contract/operations/rotate-subscription-secret";
import { rotateSubscriptionSecret as decideRotation } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeSubscription } from "./change-subscription.ts";
import { secretOf } from "./subscription-dto.ts";

const bothValidMs = 24 * 3_600_000;

export const rotateSubscriptionSecretHandler = ({ table, chance }: Dependencies) =>
  handle(rotateSubscriptionSecret, ({ params, caller, at, ifMatch }) =>
    changeSubscription(table, { id: params.id, caller, at, ifMatch }, (subscription, address) => {
      const secret = secretOf(chance);
      const until = new Date(Date.parse(at) + bothValidMs).toISOString();
      const [current] = address.secrets;
      const secrets = [{ secret }, ...(current === undefined ? [] : [{ secret: current.secret, until }])];
      return {
        decision: decideRotation({ caller, at }, subscription),
        address: { ...address, secrets },
        secret,
      };
    }),
  );
