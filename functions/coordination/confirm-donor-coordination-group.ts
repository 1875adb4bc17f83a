import { confirmDonorCoordinationGroup } from "@angkor/contract/operations/confirm-donor-coordination-group";
import { confirmDonorCoordinationGroup as decideConfirmation } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeDonorCoordinationGroup } from "./change-donor-coordination-group.ts";

export const confirmDonorCoordinationGroupHandler = ({ table }: Dependencies) =>
  handle(confirmDonorCoordinationGroup, ({ params, caller, at, ifMatch }) =>
    changeDonorCoordinationGroup(table, { id: params.id, caller, at, ifMatch }, (group) =>
      decideConfirmation({ caller, at }, group),
    ),
  );
