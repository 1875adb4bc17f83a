import { prepareDossier } from "@angkor/contract/operations/prepare-dossier";
import { prepareDossier as decide } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeOwnCase } from "./change-case.ts";

export const prepareDossierHandler = ({ table }: Dependencies) =>
  handle(prepareDossier, ({ params, body, caller, at, ifMatch }) =>
    changeOwnCase(table, { id: params.id, caller, at, ifMatch }, (one) => decide({ caller, at }, one, body)),
  );
