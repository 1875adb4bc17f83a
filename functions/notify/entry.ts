import { tableFromEnvironment } from "../composition.ts";
import { notify } from "./notify.ts";

export const handler = notify({
  table: tableFromEnvironment(),
  now: () => new Date().toISOString(),
  log: (event) => console.log(JSON.stringify(event)),
});
