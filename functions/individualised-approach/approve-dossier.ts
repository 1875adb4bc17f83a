import { approveDossier } from "@angkor/contract/operations/approve-dossier";
import { approveDossier as decide } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { changeOwnCase } from "./change-case.ts";

export const approveDossierHandler = ({ table }: Dependencies) =>
  handle(approveDossier, ({ params, caller, at, ifMatch }) =>
    changeOwnCase(table, { id: params.id, caller, at, ifMatch }, (one) => decide({ caller, at }, one)),
  );
