import { getHealth } from "@angkor/contract/operations/get-health";
import { handle } from "@angkor/http";
import { currentKey, getItem } from "@angkor/store";
import type { Dependencies } from "../composition.ts";

export const getHealthHandler = ({ table }: Dependencies) =>
  handle(getHealth, async () => {
    await getItem(table, currentKey("state", "health"));
    return { body: { status: "ok" as const } };
  });
