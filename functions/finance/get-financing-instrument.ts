import { getFinancingInstrument } from "@angkor/contract/operations/get-financing-instrument";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { loadVersion } from "../versions.ts";
import { financingInstrumentRecords, toFinancingInstrumentDto } from "./financing-instrument-dto.ts";

export const getFinancingInstrumentHandler = ({ table }: Dependencies) =>
  handle(getFinancingInstrument, async ({ params, query, caller }) => {
    const found = await loadVersion(table, financingInstrumentRecords, params.id, { query, caller });
    return { body: toFinancingInstrumentDto(found), version: found.version };
  });
