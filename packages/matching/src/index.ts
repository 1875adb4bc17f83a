export * from "./allocation/allocate.ts";
export type { Certificate, Level } from "./allocation/certificate.ts";
export { checkCertificate } from "./allocation/check-certificate.ts";
export type { Placement } from "./allocation/placements.ts";
export {
  type AllocationProblem,
  checkProblem,
  type EligiblePairs,
  largestTotal,
  type Need,
  type PledgeLine,
  type StateStanding,
} from "./allocation/problem.ts";
export * from "./eligibility/index.ts";
export * from "./ranking/index.ts";
