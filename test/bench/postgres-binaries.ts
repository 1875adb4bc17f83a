import { existsSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { runChild } from "./children.ts";

/** Where PostgreSQL's programs lie, and the libraries that they need beside the system's. */
export interface PostgresBinaries {
  readonly programs: string;
  readonly libraries?: string;
}

const programsBelow = async (root: string): Promise<string | undefined> => {
  const versions = join(root, "usr/lib/postgresql");
  if (!existsSync(versions)) return undefined;
  const found = (await readdir(versions))
    .map((version) => join(versions, version, "bin"))
    .filter((programs) => existsSync(join(programs, "initdb")) && existsSync(join(programs, "postgres")));
  return found.at(-1);
};

const dependsOn = async (name: string): Promise<readonly string[]> =>
  [...(await runChild("apt-cache", ["depends", name])).matchAll(/^\s*Depends: ([a-z0-9.+-]+)$/gm)].map(
    ([, dependency = ""]) => dependency,
  );

/** Fetches Debian's packages and unpacks them into a folder; nothing is installed. */
const unpack = async (folder: string): Promise<string> => {
  await mkdir(folder, { recursive: true });
  const server = (await dependsOn("postgresql")).find((name) => /^postgresql-\d+$/.test(name));
  if (server === undefined) throw new Error("Debian's package list names no PostgreSQL server");
  const libraries = (await dependsOn(server)).filter((name) => name.startsWith("lib") && !/llvm/.test(name));
  const client = server.replace("postgresql", "postgresql-client");
  await runChild("apt-get", ["download", server, client, ...libraries], { cwd: folder });
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".deb"))) {
    await runChild("dpkg", ["-x", join(folder, name), folder]);
  }
  return folder;
};

/** PostgreSQL as it is installed, or else from Debian's packages, unpacked into a folder. @throws when neither is to be had. */
export const postgresBinaries = async (folder: string): Promise<PostgresBinaries> => {
  const installed = await programsBelow("/");
  if (installed !== undefined) return { programs: installed };
  const programs = await programsBelow(await unpack(folder));
  if (programs === undefined) throw new Error("Debian's packages hold no PostgreSQL server");
  return {
    programs,
    libraries: join(folder, "usr/lib", `${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu`),
  };
};
