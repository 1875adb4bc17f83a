import { getSnapshot } from "@angkor/contract/operations/get-snapshot";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { frozenText, loadSnapshot, toSnapshotDto } from "./snapshot-dto.ts";

export const getSnapshotHandler = ({ table }: Dependencies) =>
  handle(getSnapshot, async ({ params, caller }) => {
    const snapshot = await loadSnapshot(table, params.id, caller);
    const content = JSON.parse(await frozenText(table, snapshot.state));
    return { body: { ...toSnapshotDto(snapshot), content } };
  });
