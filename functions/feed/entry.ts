import { serve } from "../composition.ts";
import { routes } from "./routes.ts";

export const handler = serve(routes);
