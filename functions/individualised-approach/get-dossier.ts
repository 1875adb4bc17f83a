import { getDossier } from "@angkor/contract/operations/get-dossier";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { dossierDto } from "./case-dto.ts";
import { loadDossier } from "./dossier-dto.ts";

export const getDossierHandler = ({ table }: Dependencies) =>
  handle(getDossier, async ({ params, query, caller }) => {
    const { dossier, content } = await loadDossier(table, { ...params, number: query.number, caller });
    return { body: { ...dossierDto(dossier), content: { ...content } } };
  });
