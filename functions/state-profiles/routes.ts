import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { freezeDossierHandler } from "./freeze-dossier.ts";
import { getStateProfileHandler } from "./get-state-profile.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  getStateProfileHandler(dependencies),
  freezeDossierHandler(dependencies),
];
