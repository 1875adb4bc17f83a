import { chmod, chown, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Child, runChild, startChild } from "./children.ts";
import { type PostgresBinaries, postgresBinaries } from "./postgres-binaries.ts";

export interface Postgres {
  /** Of its first process, the parent of all others. */
  readonly pid: number;
  /** The folder of its socket, which is the `host` of a client. */
  readonly socketFolder: string;
  readonly version: string;
  stop(): Promise<void>;
}

const nobody = 65_534;

/**
 * What one would set on a machine of this size. A commit does not wait for the disk, as in the embedded database: what
 * was answered survives the process and not a loss of power.
 */
const settings = {
  listen_addresses: "''",
  shared_buffers: "'512MB'",
  work_mem: "'64MB'",
  effective_cache_size: "'2GB'",
  maintenance_work_mem: "'256MB'",
  random_page_cost: "1.1",
  max_wal_size: "'2GB'",
  synchronous_commit: "off",
  jit: "off",
} as const;

/** PostgreSQL refuses to run as root: then it runs as nobody. */
const asUser = (command: string, args: readonly string[]): readonly [string, readonly string[]] =>
  process.getuid?.() === 0
    ? [
        "setpriv",
        [`--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups", "--inh-caps=-all", command, ...args],
      ]
    : [command, args];

const ownFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
  if (process.getuid?.() === 0) await chown(folder, nobody, nobody);
};

const environmentOf = ({ libraries }: PostgresBinaries) => ({
  LC_ALL: "C",
  ...(libraries !== undefined && { LD_LIBRARY_PATH: libraries }),
});

const waitUntilReady = async (binaries: PostgresBinaries, socketFolder: string): Promise<void> => {
  const probe = join(binaries.programs, "pg_isready");
  for (let attempt = 0; ; attempt += 1) {
    try {
      await runChild(probe, ["-q", "-h", socketFolder, "-t", "1"], { environment: environmentOf(binaries) });
      return;
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
};

/** Starts PostgreSQL on a new, empty database that only this machine's users reach, through a socket in `folder`. */
export const startPostgres = async (folder: string): Promise<Postgres> => {
  const binaries = await postgresBinaries(join(folder, "packages"));
  const data = join(folder, "data");
  await chmod(folder, 0o755);
  await ownFolder(data);
  const environment = environmentOf(binaries);
  const [initdb, initArgs] = asUser(join(binaries.programs, "initdb"), [
    ...["-D", data, "-U", "angkor", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
  ]);
  await runChild(initdb, initArgs, { environment, cwd: folder });
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  await writeFile(join(data, "postgresql.auto.conf"), `${lines.join("\n")}\n`);
  const [server, serverArgs] = asUser(join(binaries.programs, "postgres"), ["-D", data, "-k", data]);
  const started: Child = await startChild(
    "sh",
    ["-c", 'echo STARTED; exec "$@"', "sh", server, ...serverArgs],
    {
      environment,
      cwd: folder,
      readyPrefix: "STARTED",
    },
  );
  await waitUntilReady(binaries, data);
  const version = await runChild(join(binaries.programs, "postgres"), ["--version"], { environment });
  return {
    pid: started.pid,
    socketFolder: data,
    version: /\d+(\.\d+)?/.exec(version)?.[0] ?? "?",
    stop: () => started.stop(),
  };
};
