import { getPledge } from "@angkor/contract/operations/get-pledge";
import { handle } from "@angkor/http";
import { pledges } from "@angkor/store";
import { loadVisible } from "../access.ts";
import type { Dependencies } from "../composition.ts";
import { pledgeSeen, toPledgeDto } from "./pledge-dto.ts";

export const getPledgeHandler = ({ table }: Dependencies) =>
  handle(getPledge, async ({ params, caller }) => {
    const found = await loadVisible(table, pledges, params.id, caller, pledgeSeen, "pledge-not-found");
    return { body: toPledgeDto(found), version: found.version };
  });
