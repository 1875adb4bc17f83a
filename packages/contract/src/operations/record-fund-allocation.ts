import { defineOperation, reading, saving } from "../operation.ts";
import {
  FundAllocationInputSchema,
  FundAllocationSchema,
  fundAllocationExample,
  fundAllocationRequestExample,
} from "../schemas/fund-allocation.ts";

export const recordFundAllocation = defineOperation({
  operationId: "recordFundAllocation",
  method: "post",
  path: "/fund-allocations",
  function: "finance",
  tag: "Finance",
  summary: "Allocate money of a pooled fund",
  description:
    "Gives what donors have paid to a pooled fund to a State, pillar and year, or to a requirement. It is no new money: the donors' contributions lose there what the State's cell gains, so that totals stay as they are. The fund never allocates more than it has received and still holds, and earmarked contributions serve their earmark alone. Whose money it is: earmarked contributions first, then first in, first out; never a donor's own for itself, and in no year before the contribution's.",
  roles: ["state-focal-point", "isu"],
  request: { body: FundAllocationInputSchema },
  idempotent: true,
  response: { status: 201, body: FundAllocationSchema, etag: true },
  problems: [
    "not-your-state",
    "financing-instrument-not-found",
    "requirement-not-found",
    "fund-allocation-invalid",
    "fund-exceeded",
    "requirement-closed",
    "requirement-exceeded",
    "requirement-year-not-asked",
    "rate-missing",
    "record-too-large",
  ],
  table: [...reading, ...saving],
  example: { request: fundAllocationRequestExample, response: fundAllocationExample },
});
