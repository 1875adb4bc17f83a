import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { cancelPledgeHandler } from "./cancel-pledge.ts";
import { confirmPledgeHandler } from "./confirm-pledge.ts";
import { getPledgeHandler } from "./get-pledge.ts";
import { listPledgesHandler } from "./list-pledges.ts";
import { recordPledgeHandler } from "./record-pledge.ts";
import { revisePledgeHandler } from "./revise-pledge.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  recordPledgeHandler(dependencies),
  listPledgesHandler(dependencies),
  getPledgeHandler(dependencies),
  revisePledgeHandler(dependencies),
  cancelPledgeHandler(dependencies),
  confirmPledgeHandler(dependencies),
];
