import { confirmNationalMineActionPlatform } from "@angkor/contract/operations/confirm-national-mine-action-platform";
import { confirmNationalMineActionPlatform as decideConfirmation } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeNationalMineActionPlatform } from "./change-national-mine-action-platform.ts";

export const confirmNationalMineActionPlatformHandler = ({ table }: Dependencies) =>
  handle(confirmNationalMineActionPlatform, ({ params, caller, at, ifMatch }) =>
    changeNationalMineActionPlatform(table, { id: params.id, caller, at, ifMatch }, (platform) =>
      decideConfirmation({ caller, at }, platform),
    ),
  );
