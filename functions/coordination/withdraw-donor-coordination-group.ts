import { withdrawDonorCoordinationGroup } from "@angkor/contract/operations/withdraw-donor-coordination-group";
import { withdrawDonorCoordinationGroup as decideWithdrawal } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeDonorCoordinationGroup } from "./change-donor-coordination-group.ts";

export const withdrawDonorCoordinationGroupHandler = ({ table }: Dependencies) =>
  handle(withdrawDonorCoordinationGroup, ({ params, body, caller, at, ifMatch }) =>
    changeDonorCoordinationGroup(table, { id: params.id, caller, at, ifMatch }, (group) =>
      decideWithdrawal({ caller, at }, group, body.reason),
    ),
  );
