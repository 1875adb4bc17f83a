declare module "dynalite" {
  import type { Server } from "node:http";

  type Options = { readonly createTableMs?: number };
  export default function dynalite(options?: Options): Server;
}
