import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { projectRoot } from "../../constructs/project.ts";
import { list, record } from "../../local/json.ts";

const folders: string[] = [];
const children = new Set<ChildProcess>();

afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "angkor-start-"));
  folders.push(folder);
  return folder;
};

const start = (port: string, ...args: readonly string[]) =>
  run(port, process.execPath, ["infra/local/start.ts", ...args]);

/** Runs a command that starts the service, with what it prints. */
const run = (port: string, command: string, args: readonly string[]) => {
  const child = spawn(command, args, {
    cwd: projectRoot,
    env: { ...process.env, PORT: port },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.add(child);
  let printed = "";
  const seen = (chunk: Buffer) => {
    printed += chunk.toString();
  };
  child.stdout.on("data", seen);
  child.stderr.on("data", seen);
  const ended = new Promise<number | null>((resolve) =>
    child.once("exit", (code) => {
      children.delete(child);
      resolve(code);
    }),
  );
  const prints = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(printed);
        if (found !== null) resolve(found[1] ?? found[0]);
      };
      child.stdout.on("data", look);
      ended.then(() => reject(new Error(`ended before it printed ${pattern}:\n${printed}`)));
      look();
    });
  return { child, ended, prints, printed: () => printed };
};

const url = /Serving (http:\S+)/;
const ready = /Ctrl-C stops everything/;

const page = async (url: string): Promise<{ readonly items: readonly unknown[]; readonly next?: string }> => {
  const body = record(await (await fetch(url)).json(), url);
  const { nextCursor } = body;
  return { items: list(body["items"], url), ...(typeof nextCursor === "string" && { next: nextCursor }) };
};

const everyItem = async (url: string): Promise<readonly unknown[]> => {
  const items: unknown[] = [];
  for (let next: string | undefined = ""; next !== undefined; ) {
    const found: Awaited<ReturnType<typeof page>> = await page(
      `${url}?limit=500${next === "" ? "" : `&cursor=${encodeURIComponent(next)}`}`,
    );
    items.push(...found.items);
    next = found.next;
  }
  return items;
};

/** How many records of a list are not from the FTS exports. */
const countOf = async (url: string): Promise<number> =>
  (await everyItem(url)).filter((item) => !/"citation":"[^"]*\bFTS\b/.test(JSON.stringify(item))).length;

describe("npm start", () => {
  it("loads the demonstration data, goes on after kill -9, and stops at SIGTERM within two seconds", async () => {
    const folder = newFolder();
    const first = start("0", "--data", folder);
    await first.prints(/Commitments and payments: \d+ to load/);
    first.child.kill("SIGKILL");
    await first.ended;

    const second = start("0", "--data", folder);
    const base = await second.prints(url);
    await second.prints(ready);
    expect(second.printed()).not.toMatch(/Refused|States:/);
    expect((await page(`${base}/states`)).items.length).toBe(197);
    expect(await countOf(`${base}/work-plans`)).toBe(10);
    expect(await countOf(`${base}/pledges`)).toBe(21);
    expect(await countOf(`${base}/commitments`)).toBe(137);

    const asked = performance.now();
    second.child.kill("SIGTERM");
    expect(await second.ended).toBe(0);
    expect(performance.now() - asked).toBeLessThan(2000);

    const third = start("0", "--data", folder);
    await third.prints(ready);
    expect(third.printed()).not.toMatch(/to load/);
    third.child.kill("SIGINT");
    expect(await third.ended).toBe(0);
  }, 300_000);

  it("says in one line that the port, or the data, is taken", async () => {
    const folder = newFolder();
    const first = start("0", "--empty", "--data", folder);
    const { port } = new URL(await first.prints(url));
    await first.prints(ready);

    const samePort = start(port, "--in-memory");
    expect(await samePort.ended).toBe(1);
    expect(samePort.printed()).toMatch(new RegExp(`^Port ${port} is taken .+\\n$`));

    const sameData = start("0", "--data", folder);
    expect(await sameData.ended).toBe(1);
    expect(sameData.printed()).toMatch(/^(Synthesising .+\n)?\S+ is in use by another start.+\n$/);
    first.child.kill("SIGTERM");
    await first.ended;
  }, 120_000);

  it("ends when npm is ended", async () => {
    const npm = run("0", "npm", ["start", "--", "--empty", "--in-memory"]);
    const base = await npm.prints(url);
    await npm.prints(ready);
    npm.child.kill("SIGTERM");
    await npm.ended;
    await expect
      .poll(
        () =>
          fetch(`${base}/health`).then(
            () => "running",
            () => "ended",
          ),
        { timeout: 2000 },
      )
      .toBe("ended");
  }, 120_000);

  it("says what it does not understand", async () => {
    const mistaken = start("0", "--emtpy");
    expect(await mistaken.ended).toBe(2);
    expect(mistaken.printed()).toMatch(/--emtpy[\s\S]*npm start -- \[options\]/);
  });
});
