import { defineConfig } from "vitest/config";
import { plainSummary } from "./test/plain-summary.ts";

export default defineConfig({
  test: {
    reporters: ["default", plainSummary],
    pool: "forks",
    maxWorkers: 2,
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
          // Their modules are loaded once for many files: half the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "service",
          // Each starts services of its own, which fill the memory of a process.
          globalSetup: "test/run-folder.ts",
          include: ["test/{acceptance,documentation,faults,http}/**/*.test.ts"],
        },
      },
    ],
  },
});
