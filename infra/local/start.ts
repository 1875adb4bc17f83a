import { startLocal } from "./server.ts";
const server = await startLocal({ port: Number(process.env["PORT"] ?? 3000), inMemory: true, seed: "none", log: console.log });
console.log(server.url);
process.once("SIGTERM", () => server.stop());
