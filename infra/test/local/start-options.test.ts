import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../constructs/project.ts";
import { parseStart } from "../../local/start-options.ts";

describe("npm start", () => {
  it("has the defaults of the README", () => {
    expect(parseStart([], {})).toEqual({
      port: 3000,
      empty: false,
      inMemory: false,
      dataFolder: join(projectRoot, ".data"),
      log: false,
    });
  });

  it("takes its options", () => {
    expect(parseStart(["--empty", "--in-memory", "--data", "/tmp/x"], { PORT: "0" })).toMatchObject({
      port: 0,
      empty: true,
      inMemory: true,
      dataFolder: "/tmp/x",
    });
  });

  it("explains itself", () => {
    expect(parseStart(["--help"], { PORT: "nonsense" })).toBe("help");
  });

  it.each(["", "abc", "-1", "65536", "3000.5"])("refuses the port %j", (port) => {
    expect(() => parseStart([], { PORT: port })).toThrow(/PORT is a number/);
  });

  it("refuses an option that there is not", () => {
    expect(() => parseStart(["--emtpy"], {})).toThrow(/--emtpy/);
  });
});
