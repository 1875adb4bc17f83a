import { getNationalMineActionPlatform } from "@angkor/contract/operations/get-national-mine-action-platform";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { loadVersion } from "../versions.ts";
import {
  nationalMineActionPlatformRecords,
  toNationalMineActionPlatformDto,
} from "./national-mine-action-platform-dto.ts";

export const getNationalMineActionPlatformHandler = ({ table }: Dependencies) =>
  handle(getNationalMineActionPlatform, async ({ params, query, caller }) => {
    const found = await loadVersion(table, nationalMineActionPlatformRecords, params.id, { query, caller });
    return { body: toNationalMineActionPlatformDto(found), version: found.version };
  });
