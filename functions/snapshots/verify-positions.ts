import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { handle } from "@angkor/http";
import { verify } from "@angkor/store";
import type { Dependencies } from "../composition.ts";

export const verifyPositionsHandler = ({ table }: Dependencies) =>
  handle(verifyPositions, async ({ at }) => {
    const { drift, ...counts } = await verify(table, at);
    return { body: { ...counts, drift: drift.map((entry) => ({ ...entry })) } };
  });
