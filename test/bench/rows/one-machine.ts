import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../../../infra/constructs/project.ts";
import { parseJson, record, text } from "../../../infra/local/json.ts";
import type { Bench } from "../bench.ts";
import { type Child, runChild, startChild } from "../children.ts";
import { type Finding, finding } from "../finding.ts";
import { connect, successOf, timed } from "../load.ts";
import type { Row } from "./row.ts";

const mostFirstSeconds = 60;
const mostMegabytes = 500;

const local = (name: string): string => join(projectRoot, "infra/local", name);

/** What `npm start` runs, with its limits of memory, until it says where to begin. */
const start = async (dataFolder: string, ...options: readonly string[]): Promise<Child> => {
  const { scripts } = record(parseJson(await readFile(join(projectRoot, "package.json"), "utf8")), "package");
  const [, ...command] = text(record(scripts, "scripts")["start"], "start").split(" ");
  return startChild(process.execPath, [...command, "--data", dataFolder, ...options], {
    cwd: projectRoot,
    environment: { PORT: "0" },
    readyPrefix: "  Begin here",
  });
};

const startTimes = async ({ scratch }: Bench): Promise<readonly Finding[]> => {
  const synthesis = await timed(() =>
    runChild(process.execPath, [local("assembly/synthesise.ts"), join(scratch, "synthesised")]),
  );
  const folder = join(scratch, "one-machine");
  const starting = async (): Promise<number> => {
    let child: Child | undefined;
    const taken = await timed(async () => {
      child = await start(folder);
    });
    await child?.stop();
    return taken;
  };
  const first = await starting();
  const later = await starting();
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
  return [
    finding(
      "first start: the stack synthesised, and the demonstration data loaded",
      `${seconds(synthesis + first)} (${seconds(synthesis)} and ${seconds(first)})`,
      { aim: `under ${mostFirstSeconds} s`, met: synthesis + first < mostFirstSeconds * 1000 },
    ),
    finding("later start", seconds(later), { aim: "faster than the first", met: later < synthesis + first }),
  ];
};

/** The process's memory now and at its highest, in megabytes, as Linux tells it. */
const memoryOf = async (pid: number): Promise<{ readonly now: number; readonly highest: number }> => {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  const kibibytes = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, "m").exec(status)?.[1]);
  return { now: (kibibytes("VmRSS") * 1024) / 1e6, highest: (kibibytes("VmHWM") * 1024) / 1e6 };
};

const read = async (url: string, times: number): Promise<void> => {
  const client = connect(url, 4);
  const paths = ["/reports/gap", "/commitments?donor=NOR&limit=500", "/assistance-requirements", "/pledges"];
  for (let turn = 0; turn < times; turn += 1) {
    await Promise.all(paths.map(async (path) => successOf(await client.ask({ method: "GET", path }))));
  }
  client.close();
};

const memory = async (bench: Bench): Promise<Finding> => {
  const data = await bench.dataSet();
  const child = await start(data.folderOf("half"), "--empty");
  try {
    await read(child.ready, bench.quick ? 3 : 25);
    const { now, highest } = await memoryOf(child.pid);
    return finding(
      `memory of the whole with ${data.halfCount.toLocaleString("en")} commitments`,
      `${Math.round(now)} MB, at most ${Math.round(highest)} MB`,
      { aim: `under ${mostMegabytes} MB`, met: highest < mostMegabytes },
    );
  } finally {
    await child.stop();
  }
};

export const oneMachine: Row = async (bench) => ({
  title: "The whole on one machine",
  findings: [...(await startTimes(bench)), await memory(bench)],
  how: [
    "`npm start`, from the start of the process until it says where to begin; the synthesis is measured apart and added, since " +
      "a later start finds it done. Memory is what the one process holds resident (server, functions and database), " +
      "now and at its highest, after reading gap reports and lists of 500 commitments, four requests at once.",
  ],
});
