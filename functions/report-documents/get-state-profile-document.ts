import { getStateProfileDocument } from "@angkor/contract/operations/get-state-profile-document";
import { stateProfileDocument } from "@angkor/documents/reports";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { buildStateProfile } from "../reports/build-state-profile.ts";
import { writeDocument } from "./write-document.ts";

export const getStateProfileDocumentHandler = (dependencies: Dependencies) =>
  handle(
    getStateProfileDocument,
    async ({ params, query: { format, language, ...query }, caller, at, tell }) => {
      const profile = await buildStateProfile(dependencies, { state: params.iso3, query, caller, at });
      const name = `state-${params.iso3.toLowerCase()}`;
      return writeDocument(dependencies, name, { format, language, tell }, (to, nameOf) =>
        stateProfileDocument(profile, to, nameOf),
      );
    },
  );
