import { serveDocuments } from "../composition.ts";
import { routes } from "./routes.ts";

export const handler = serveDocuments(routes);
