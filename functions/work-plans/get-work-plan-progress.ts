import { getWorkPlanProgress } from "@angkor/contract/operations/get-work-plan-progress";
import { handle } from "@angkor/http";
import { parentPartition, progressRecords } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { listKnown } from "../list-known.ts";
import { loadVersion } from "../versions.ts";
import { normalInstant, notAfter } from "../wire.ts";
import { toProgressAgainstPlanDto, toProgressRecordDto } from "./progress-dto.ts";
import { workPlanRecords } from "./work-plan-dto.ts";

export const getWorkPlanProgressHandler = ({ table }: Dependencies) =>
  handle(getWorkPlanProgress, async ({ params, query, caller, at }) => {
    const asOf = query.asOf === undefined ? undefined : notAfter(at, normalInstant(query.asOf));
    const on = query.on ?? (asOf ?? at).slice(0, 10);
    const { state: plan } = await loadVersion(table, workPlanRecords, params.id, {
      query: asOf === undefined ? {} : { asOf },
      caller,
    });
    const list = await listKnown(table, asOf);
    const found = await list(progressRecords, () => true, {
      index: "parent",
      partition: parentPartition("progress-record", plan.id),
    });
    const records = found.toSorted((one, other) => one.state.year - other.state.year);
    return {
      body: {
        ...toProgressAgainstPlanDto(
          plan,
          records.map(({ state }) => state),
          on,
        ),
        state: plan.content.state,
        computedAt: at,
        ...(asOf !== undefined && { asOf }),
        on,
        records: records.map((record) => toProgressRecordDto(record, plan)),
      },
    };
  });
