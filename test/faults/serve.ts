/** A service on a data file, in a process of its own that can be killed: `node serve.ts <data file> <port>`. */
import { startLocal } from "../../infra/local/server.ts";

const [dataFile = "", port = "0"] = process.argv.slice(2);
const server = await startLocal({ port: Number(port), inMemory: false, dataFile, seed: "none" });
const isu = await server.token({ roles: ["isu"] });
const norway = await server.token({ roles: ["state-focal-point"], state: "NOR", statesParty: true });
console.log(JSON.stringify({ url: server.url, isu, norway }));
