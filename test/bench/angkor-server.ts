import { ensureSynthesised } from "../../infra/local/assembly/ensure-synthesised.ts";
import { environmentOf } from "../../infra/local/assembly/environment.ts";
import { loadHandler } from "../../infra/local/assembly/load-handler.ts";
import { readSynthesisedApp } from "../../infra/local/assembly/synthesised-app.ts";
import { openDatabase } from "../../infra/local/database.ts";
import { functionEndpoints } from "../../infra/local/http/function-endpoints.ts";
import { listen } from "../../infra/local/http/listen.ts";
import { makeRouter } from "../../infra/local/http/router.ts";
import { issuerEndpoints } from "../../infra/local/issuer/issuer-endpoints.ts";
import { localClientId, localIssuer } from "../../infra/local/issuer/local-issuer.ts";
import { loadSigningKey } from "../../infra/local/issuer/signing-key.ts";

/**
 * Run in a process of its own: `angkor-server.ts <data file>`. The routes, bundles and table of the synthesised app
 * on the embedded database, as one machine runs them, but with answers unchecked, as in AWS.
 */
const [dataFile] = process.argv.slice(2);
if (dataFile === undefined) throw new Error("usage: angkor-server.ts <data file>");

const log = (line: string, level: "info" | "error"): void => {
  if (level === "error") console.error(line);
};
const app = await readSynthesisedApp(await ensureSynthesised());
const listening = await listen(0, (error) => log(String(error), "error"));
const issuer = localIssuer(listening.url, await loadSigningKey(undefined));
const database = await openDatabase(app.table, { dataFile });
const table = { logicalId: app.table.logicalId, name: database.tableName };
const environment = {
  ...database.environment,
  TOKEN_ISSUER: issuer.issuer,
  TOKEN_CLIENT_ID: localClientId,
  TOKEN_JWKS_URI: issuer.jwksUri,
};
const routed = new Set(app.routes.map((route) => route.function));
const handlers = new Map(
  [...app.functions.values()]
    .filter(({ logicalId }) => routed.has(logicalId))
    .map((found) => [found.logicalId, loadHandler(found, environmentOf(found, table, environment), log)]),
);
listening.open(makeRouter([...functionEndpoints(app, handlers, log), ...issuerEndpoints(issuer)]));
console.log(`READY ${listening.url} ${database.endpoint} ${database.tableName}`);

process.once("SIGTERM", async () => {
  await listening.close();
  await database.stop();
  process.exit();
});
