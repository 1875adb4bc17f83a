import { changing } from "../changing.ts";
import {
  donorCoordinationGroupRecords,
  toDonorCoordinationGroupDto,
} from "./donor-coordination-group-dto.ts";

export const changeDonorCoordinationGroup = changing(
  donorCoordinationGroupRecords,
  toDonorCoordinationGroupDto,
);
