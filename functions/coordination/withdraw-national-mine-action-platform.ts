import { withdrawNationalMineActionPlatform } from "@angkor/contract/operations/withdraw-national-mine-action-platform";
import { withdrawNationalMineActionPlatform as decideWithdrawal } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeNationalMineActionPlatform } from "./change-national-mine-action-platform.ts";

export const withdrawNationalMineActionPlatformHandler = ({ table }: Dependencies) =>
  handle(withdrawNationalMineActionPlatform, ({ params, body, caller, at, ifMatch }) =>
    changeNationalMineActionPlatform(table, { id: params.id, caller, at, ifMatch }, (platform) =>
      decideWithdrawal({ caller, at }, platform, body.reason),
    ),
  );
