import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { cancelFundAllocationHandler } from "./cancel-fund-allocation.ts";
import { cancelFundDisbursementHandler } from "./cancel-fund-disbursement.ts";
import { confirmFinancingInstrumentHandler } from "./confirm-financing-instrument.ts";
import { getFinancingInstrumentHandler } from "./get-financing-instrument.ts";
import { getFundAllocationHandler } from "./get-fund-allocation.ts";
import { getFundStatementHandler } from "./get-fund-statement.ts";
import { listFinancingInstrumentsHandler } from "./list-financing-instruments.ts";
import { listFundAllocationsHandler } from "./list-fund-allocations.ts";
import { recordFinancingInstrumentHandler } from "./record-financing-instrument.ts";
import { recordFundAllocationHandler } from "./record-fund-allocation.ts";
import { recordFundDisbursementHandler } from "./record-fund-disbursement.ts";
import { reviseFinancingInstrumentHandler } from "./revise-financing-instrument.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  recordFinancingInstrumentHandler(dependencies),
  listFinancingInstrumentsHandler(dependencies),
  getFinancingInstrumentHandler(dependencies),
  reviseFinancingInstrumentHandler(dependencies),
  confirmFinancingInstrumentHandler(dependencies),
  recordFundAllocationHandler(dependencies),
  listFundAllocationsHandler(dependencies),
  getFundAllocationHandler(dependencies),
  recordFundDisbursementHandler(dependencies),
  cancelFundDisbursementHandler(dependencies),
  cancelFundAllocationHandler(dependencies),
  getFundStatementHandler(dependencies),
];
