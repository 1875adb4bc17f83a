import { getStateProfile } from "@angkor/contract/operations/get-state-profile";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { buildStateProfile } from "../reports/build-state-profile.ts";

export const getStateProfileHandler = (dependencies: Dependencies) =>
  handle(getStateProfile, async ({ params, query, caller, at }) => ({
    body: await buildStateProfile(dependencies, { state: params.iso3, query, caller, at }),
  }));
