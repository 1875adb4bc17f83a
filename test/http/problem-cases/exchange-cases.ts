import { exportIatiActivities } from "@angkor/contract/operations/export-iati-activities";
import type { CasesOf } from "./circumstances.ts";

export const exchangeCases = (): CasesOf<"exportIatiActivities"> => ({
  exportIatiActivities: {
    "provider-unknown": ({ anyone }) =>
      anyone.ask(exportIatiActivities, { query: { publisher: "org:nobody" } }),
    "nothing-to-publish": ({ anyone }) => anyone.ask(exportIatiActivities, { query: { publisher: "VUT" } }),
  },
});
