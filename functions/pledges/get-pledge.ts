import { getPledge } from "@angkor/contract/operations/get-pledge";
import { handle } from "@angkor/http";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { pledgeRecords, toPledgeDto } from "./pledge-dto.ts";

export const getPledgeHandler = ({ table }: Dependencies) =>
  handle(getPledge, async ({ params, caller }) => {
    const found = await loadVisible(table, pledgeRecords, params.id, caller);
    return { body: toPledgeDto(found), version: found.version };
  });
