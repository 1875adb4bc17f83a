import { getPledge } from "@angkor/contract/operations/get-pledge";
import { handle } from "@angkor/http";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { seenNow } from "../naming.ts";
import { pledgeNames, pledgeRecords, toPledgeDto } from "./pledge-dto.ts";

export const getPledgeHandler = ({ table }: Dependencies) =>
  handle(getPledge, async ({ params, caller }) => {
    const found = await loadVisible(table, pledgeRecords, params.id, caller);
    const mayName = await pledgeNames(seenNow(table), caller, [found.state]);
    return { body: toPledgeDto(found, mayName), version: found.version };
  });
