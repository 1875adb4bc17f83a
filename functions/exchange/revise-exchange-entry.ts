import { reviseExchangeEntry } from "@angkor/contract/operations/revise-exchange-entry";
import { reviseExchangeEntry as decideRevision } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeExchangeEntry } from "./change-exchange-entry.ts";
import { toExchangeEntryContent } from "./exchange-entry-dto.ts";

export const reviseExchangeEntryHandler = ({ table }: Dependencies) =>
  handle(reviseExchangeEntry, ({ params, body, caller, at, ifMatch }) =>
    changeExchangeEntry(table, { id: params.id, caller, at, ifMatch }, (entry) =>
      decideRevision({ caller, at }, entry, toExchangeEntryContent(body)),
    ),
  );
