import { getCommitment } from "@angkor/contract/operations/get-commitment";
import { handle } from "@angkor/http";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { seenNow } from "../naming.ts";
import { commitmentNames, commitmentRecords, toCommitmentDto } from "./commitment-dto.ts";

export const getCommitmentHandler = ({ table }: Dependencies) =>
  handle(getCommitment, async ({ params, caller }) => {
    const found = await loadVisible(table, commitmentRecords, params.id, caller);
    const mayName = await commitmentNames(seenNow(table), caller, [found.state]);
    return { body: toCommitmentDto(found, mayName), version: found.version };
  });
