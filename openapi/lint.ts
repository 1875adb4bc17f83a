/** Lints the committed document: `npm run openapi:lint`. Nothing leaves the machine: no telemetry, no update check. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const { status } = spawnSync(
  process.execPath,
  [
    "node_modules/@redocly/cli/bin/cli.js",
    "lint",
    "--config=openapi/redocly.yaml",
    "--format=stylish",
    "openapi/openapi.yaml",
  ],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  },
);
process.exitCode = status ?? 1;
