import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { getEventFeedHandler } from "./get-event-feed.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [getEventFeedHandler(dependencies)];
