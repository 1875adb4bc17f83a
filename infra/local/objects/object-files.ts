import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseJson, record } from "../json.ts";

/** An object with the headers that it is handed out with. */
export interface StoredObject {
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** Objects by key; keys are letters, digits, - and _. */
export interface ObjectFiles {
  readonly put: (key: string, object: StoredObject) => Promise<void>;
  readonly get: (key: string) => Promise<StoredObject | undefined>;
}

/** Objects in a folder, two files each; in memory without one. */
export const objectFiles = (folder: string | undefined): ObjectFiles => {
  const inMemory = new Map<string, StoredObject>();
  if (folder === undefined)
    return {
      put: async (key, object) => {
        inMemory.set(key, object);
      },
      get: async (key) => inMemory.get(key),
    };
  return {
    put: async (key, { bytes, headers }) => {
      await mkdir(folder, { recursive: true });
      const file = join(folder, key);
      await writeFile(`${file}.json`, JSON.stringify(headers));
      await writeFile(`${file}.part`, bytes);
      await rename(`${file}.part`, file);
    },
    get: async (key) => {
      try {
        const file = join(folder, key);
        const headers = record(parseJson(await readFile(`${file}.json`, "utf8")), `${file}.json`);
        return {
          bytes: await readFile(file),
          headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
        };
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
        throw error;
      }
    },
  };
};
