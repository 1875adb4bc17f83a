import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { closeExchangeEntryHandler } from "./close-exchange-entry.ts";
import { confirmExchangeArrangementHandler } from "./confirm-exchange-arrangement.ts";
import { confirmExchangeEntryHandler } from "./confirm-exchange-entry.ts";
import { getExchangeArrangementHandler } from "./get-exchange-arrangement.ts";
import { getExchangeEntryHandler } from "./get-exchange-entry.ts";
import { listExchangeArrangementsHandler } from "./list-exchange-arrangements.ts";
import { listExchangeEntriesHandler } from "./list-exchange-entries.ts";
import { listExchangeMatchesHandler } from "./list-exchange-matches.ts";
import { recordExchangeArrangementHandler } from "./record-exchange-arrangement.ts";
import { recordExchangeEntryHandler } from "./record-exchange-entry.ts";
import { reviseExchangeArrangementHandler } from "./revise-exchange-arrangement.ts";
import { reviseExchangeEntryHandler } from "./revise-exchange-entry.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  recordExchangeEntryHandler(dependencies),
  listExchangeEntriesHandler(dependencies),
  getExchangeEntryHandler(dependencies),
  reviseExchangeEntryHandler(dependencies),
  closeExchangeEntryHandler(dependencies),
  confirmExchangeEntryHandler(dependencies),
  listExchangeMatchesHandler(dependencies),
  recordExchangeArrangementHandler(dependencies),
  listExchangeArrangementsHandler(dependencies),
  getExchangeArrangementHandler(dependencies),
  reviseExchangeArrangementHandler(dependencies),
  confirmExchangeArrangementHandler(dependencies),
];
