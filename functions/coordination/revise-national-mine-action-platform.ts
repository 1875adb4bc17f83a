import { reviseNationalMineActionPlatform } from "@angkor/contract/operations/revise-national-mine-action-platform";
import { reviseNationalMineActionPlatform as decideRevision } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeNationalMineActionPlatform } from "./change-national-mine-action-platform.ts";

export const reviseNationalMineActionPlatformHandler = ({ table }: Dependencies) =>
  handle(reviseNationalMineActionPlatform, ({ params, body, caller, at, ifMatch }) =>
    changeNationalMineActionPlatform(table, { id: params.id, caller, at, ifMatch }, (platform) =>
      decideRevision({ caller, at }, platform, body),
    ),
  );
