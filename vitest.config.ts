import { defineConfig } from "vitest/config";
import { plainSummary } from "./test/plain-summary.ts";

export default defineConfig({
  test: {
    reporters: ["default", plainSummary],
    pool: "forks",
    maxWorkers: 2,
    // Modules are loaded once for many files: half the time, for a gigabyte a worker at the most.
    isolate: false,
    setupFiles: ["test/seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "parts",
          include: [
            "packages/*/test/**/*.test.ts",
            "functions/test/**/*.test.ts",
            "infra/test/**/*.test.ts",
            "test/{architecture,conformance}/**/*.test.ts",
          ],
        },
      },
      {
        extends: true,
        test: {
          name: "service",
          globalSetup: "test/run-folder.ts",
          include: ["test/{acceptance,documentation,faults,http}/**/*.test.ts"],
        },
      },
    ],
  },
});
