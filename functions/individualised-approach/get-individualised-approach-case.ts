import { getIndividualisedApproachCase } from "@angkor/contract/operations/get-individualised-approach-case";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { loadVersion } from "../versions.ts";
import { caseDto, caseRecords } from "./case-dto.ts";

export const getIndividualisedApproachCaseHandler = ({ table }: Dependencies) =>
  handle(getIndividualisedApproachCase, async ({ params, query, caller, at }) => {
    const found = await loadVersion(table, caseRecords, params.id, { query, caller });
    return { body: caseDto(found, caller, at.slice(0, 10)), version: found.version };
  });
