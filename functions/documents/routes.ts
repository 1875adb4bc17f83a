import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { exportIatiActivitiesHandler } from "./export-iati-activities.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  exportIatiActivitiesHandler(dependencies),
];
