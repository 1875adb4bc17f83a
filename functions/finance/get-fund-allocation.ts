import { getFundAllocation } from "@angkor/contract/operations/get-fund-allocation";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { loadVersion } from "../versions.ts";
import { fundAllocationRecords, toFundAllocationDto } from "./fund-allocation-dto.ts";

export const getFundAllocationHandler = ({ table }: Dependencies) =>
  handle(getFundAllocation, async ({ params, query, caller }) => {
    const found = await loadVersion(table, fundAllocationRecords, params.id, { query, caller });
    return { body: toFundAllocationDto(found), version: found.version };
  });
