import { getCommitment } from "@angkor/contract/operations/get-commitment";
import { handle } from "@angkor/http";
import { commitments } from "@angkor/store";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { commitmentSeen, toCommitmentDto } from "./commitment-dto.ts";

export const getCommitmentHandler = ({ table }: Dependencies) =>
  handle(getCommitment, async ({ params, caller }) => {
    const found = await loadVisible(
      table,
      commitments,
      params.id,
      caller,
      commitmentSeen,
      "commitment-not-found",
    );
    return { body: toCommitmentDto(found), version: found.version };
  });
