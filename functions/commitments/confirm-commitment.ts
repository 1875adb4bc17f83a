import { confirmCommitment } from "@angkor/contract/operations/confirm-commitment";
import { confirmCommitment as decideConfirmation } from "@angkor/domain";
import { handle } from "@angkor/http";
import { changing } from "../changing.ts";
import type { Dependencies } from "../composition.ts";
import { seenNow } from "../naming.ts";
import { commitmentNames, commitmentRecords, toCommitmentDto } from "./commitment-dto.ts";

const change = changing(commitmentRecords, async (saved, caller, table) =>
  toCommitmentDto(saved, await commitmentNames(seenNow(table), caller, [saved.state])),
);

export const confirmCommitmentHandler = ({ table }: Dependencies) =>
  handle(confirmCommitment, ({ params, caller, at, ifMatch }) =>
    change(table, { id: params.id, caller, at, ifMatch }, (commitment) =>
      decideConfirmation({ caller, at }, commitment),
    ),
  );
