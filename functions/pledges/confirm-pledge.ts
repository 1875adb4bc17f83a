import { confirmPledge } from "@angkor/contract/operations/confirm-pledge";
import { confirmPledge as decideConfirmation } from "@angkor/domain";
import { handle } from "@angkor/http";
import { changing } from "../changing.ts";
import type { Dependencies } from "../composition.ts";
import { seenNow } from "../naming.ts";
import { pledgeNames, pledgeRecords, toPledgeDto } from "./pledge-dto.ts";

const change = changing(pledgeRecords, async (saved, caller, table) =>
  toPledgeDto(saved, await pledgeNames(seenNow(table), caller, [saved.state])),
);

export const confirmPledgeHandler = ({ table }: Dependencies) =>
  handle(confirmPledge, ({ params, caller, at, ifMatch }) =>
    change(table, { id: params.id, caller, at, ifMatch }, (pledge) =>
      decideConfirmation({ caller, at }, pledge),
    ),
  );
