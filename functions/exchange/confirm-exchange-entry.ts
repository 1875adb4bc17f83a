import { confirmExchangeEntry } from "@angkor/contract/operations/confirm-exchange-entry";
import { confirmExchangeEntry as decideConfirmation } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeExchangeEntry } from "./change-exchange-entry.ts";

export const confirmExchangeEntryHandler = ({ table }: Dependencies) =>
  handle(confirmExchangeEntry, ({ params, caller, at, ifMatch }) =>
    changeExchangeEntry(table, { id: params.id, caller, at, ifMatch }, (entry) =>
      decideConfirmation({ caller, at }, entry),
    ),
  );
