import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { confirmFinancingInstrumentHandler } from "./confirm-financing-instrument.ts";
import { getFinancingInstrumentHandler } from "./get-financing-instrument.ts";
import { listFinancingInstrumentsHandler } from "./list-financing-instruments.ts";
import { recordFinancingInstrumentHandler } from "./record-financing-instrument.ts";
import { reviseFinancingInstrumentHandler } from "./revise-financing-instrument.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  recordFinancingInstrumentHandler(dependencies),
  listFinancingInstrumentsHandler(dependencies),
  getFinancingInstrumentHandler(dependencies),
  reviseFinancingInstrumentHandler(dependencies),
  confirmFinancingInstrumentHandler(dependencies),
];
