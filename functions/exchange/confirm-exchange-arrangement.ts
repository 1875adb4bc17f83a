import { confirmExchangeArrangement } from "@angkor/contract/operations/confirm-exchange-arrangement";
import { confirmExchangeArrangement as decideConfirmation } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeExchangeArrangement } from "./change-exchange-arrangement.ts";

export const confirmExchangeArrangementHandler = ({ table }: Dependencies) =>
  handle(confirmExchangeArrangement, ({ params, caller, at, ifMatch }) =>
    changeExchangeArrangement(table, { id: params.id, caller, at, ifMatch }, (arrangement) =>
      decideConfirmation({ caller, at }, arrangement),
    ),
  );
