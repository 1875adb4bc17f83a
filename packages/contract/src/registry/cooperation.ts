import { cancelFundAllocation } from "../operations/cancel-fund-allocation.ts";
import { cancelFundDisbursement } from "../operations/cancel-fund-disbursement.ts";
import { closeExchangeEntry } from "../operations/close-exchange-entry.ts";
import { confirmExchangeArrangement } from "../operations/confirm-exchange-arrangement.ts";
import { confirmExchangeEntry } from "../operations/confirm-exchange-entry.ts";
import { confirmFinancingInstrument } from "../operations/confirm-financing-instrument.ts";
import { confirmResourceMobilisationPlan } from "../operations/confirm-resource-mobilisation-plan.ts";
import { getExchangeArrangement } from "../operations/get-exchange-arrangement.ts";
import { getExchangeEntry } from "../operations/get-exchange-entry.ts";
import { getFinancingInstrument } from "../operations/get-financing-instrument.ts";
import { getFundAllocation } from "../operations/get-fund-allocation.ts";
import { getFundStatement } from "../operations/get-fund-statement.ts";
import { getResourceMobilisationPlan } from "../operations/get-resource-mobilisation-plan.ts";
import { getResourceMobilisationProgress } from "../operations/get-resource-mobilisation-progress.ts";
import { listExchangeArrangements } from "../operations/list-exchange-arrangements.ts";
import { listExchangeEntries } from "../operations/list-exchange-entries.ts";
import { listExchangeMatches } from "../operations/list-exchange-matches.ts";
import { listFinancingInstruments } from "../operations/list-financing-instruments.ts";
import { listFundAllocations } from "../operations/list-fund-allocations.ts";
import { listResourceMobilisationPlans } from "../operations/list-resource-mobilisation-plans.ts";
import { recordExchangeArrangement } from "../operations/record-exchange-arrangement.ts";
import { recordExchangeEntry } from "../operations/record-exchange-entry.ts";
import { recordFinancingInstrument } from "../operations/record-financing-instrument.ts";
import { recordFundAllocation } from "../operations/record-fund-allocation.ts";
import { recordFundDisbursement } from "../operations/record-fund-disbursement.ts";
import { recordResourceMobilisationPlan } from "../operations/record-resource-mobilisation-plan.ts";
import { reviseExchangeArrangement } from "../operations/revise-exchange-arrangement.ts";
import { reviseExchangeEntry } from "../operations/revise-exchange-entry.ts";
import { reviseFinancingInstrument } from "../operations/revise-financing-instrument.ts";
import { reviseResourceMobilisationPlan } from "../operations/revise-resource-mobilisation-plan.ts";
import { withdrawResourceMobilisationPlan } from "../operations/withdraw-resource-mobilisation-plan.ts";
import { listed } from "./listed.ts";

export const cooperationOperations = listed(
  recordResourceMobilisationPlan,
  listResourceMobilisationPlans,
  getResourceMobilisationPlan,
  getResourceMobilisationProgress,
  reviseResourceMobilisationPlan,
  withdrawResourceMobilisationPlan,
  confirmResourceMobilisationPlan,
  recordExchangeEntry,
  listExchangeEntries,
  getExchangeEntry,
  reviseExchangeEntry,
  closeExchangeEntry,
  confirmExchangeEntry,
  listExchangeMatches,
  recordExchangeArrangement,
  listExchangeArrangements,
  getExchangeArrangement,
  reviseExchangeArrangement,
  confirmExchangeArrangement,
  recordFinancingInstrument,
  listFinancingInstruments,
  getFinancingInstrument,
  reviseFinancingInstrument,
  confirmFinancingInstrument,
  getFundStatement,
  recordFundAllocation,
  listFundAllocations,
  getFundAllocation,
  recordFundDisbursement,
  cancelFundDisbursement,
  cancelFundAllocation,
);
