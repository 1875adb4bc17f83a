import { getFundAllocation } from "@angkor/contract/operations/get-fund-allocation";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { seenNow } from "../naming.ts";
import { loadVersion } from "../versions.ts";
import { fundAllocationNames, fundAllocationRecords, toFundAllocationDto } from "./fund-allocation-dto.ts";

export const getFundAllocationHandler = ({ table }: Dependencies) =>
  handle(getFundAllocation, async ({ params, query, caller }) => {
    const found = await loadVersion(table, fundAllocationRecords, params.id, { query, caller });
    const mayName = await fundAllocationNames(seenNow(table), caller, [found.state]);
    return { body: toFundAllocationDto(found, mayName), version: found.version };
  });
