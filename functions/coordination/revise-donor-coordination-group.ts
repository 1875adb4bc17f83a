import { reviseDonorCoordinationGroup } from "@angkor/contract/operations/revise-donor-coordination-group";
import { reviseDonorCoordinationGroup as decideRevision } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { requireProviders } from "../providers.ts";
import { changeDonorCoordinationGroup } from "./change-donor-coordination-group.ts";
import { providersIn } from "./donor-coordination-group-dto.ts";
export const reviseDonorCoordinationGroupHandler = ({ table }: Dependencies) =>
  handle(reviseDonorCoordinationGroup, async ({ params, body, caller, at, ifMatch }) => {
    await requireProviders(table, providersIn(body));
    return changeDonorCoordinationGroup(table, { id: params.id, caller, at, ifMatch }, (group) =>
      decideRevision({ caller, at }, group, body),
    );
  });
