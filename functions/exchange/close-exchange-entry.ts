import { closeExchangeEntry } from "@angkor/contract/operations/close-exchange-entry";
import { closeExchangeEntry as decideClosing } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeExchangeEntry } from "./change-exchange-entry.ts";

export const closeExchangeEntryHandler = ({ table }: Dependencies) =>
  handle(closeExchangeEntry, ({ params, body, caller, at, ifMatch }) =>
    changeExchangeEntry(table, { id: params.id, caller, at, ifMatch }, (entry) =>
      decideClosing({ caller, at }, entry, body.reason),
    ),
  );
