import { changing } from "../changing.ts";
import {
  nationalMineActionPlatformRecords,
  toNationalMineActionPlatformDto,
} from "./national-mine-action-platform-dto.ts";

export const changeNationalMineActionPlatform = changing(
  nationalMineActionPlatformRecords,
  toNationalMineActionPlatformDto,
);
