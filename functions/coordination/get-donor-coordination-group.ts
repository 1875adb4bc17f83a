import { getDonorCoordinationGroup } from "@angkor/contract/operations/get-donor-coordination-group";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { loadVersion } from "../versions.ts";
import {
  donorCoordinationGroupRecords,
  toDonorCoordinationGroupDto,
} from "./donor-coordination-group-dto.ts";

export const getDonorCoordinationGroupHandler = ({ table }: Dependencies) =>
  handle(getDonorCoordinationGroup, async ({ params, query, caller }) => {
    const found = await loadVersion(table, donorCoordinationGroupRecords, params.id, { query, caller });
    return { body: toDonorCoordinationGroupDto(found), version: found.version };
  });
