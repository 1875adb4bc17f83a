import { inflateRawSync } from "node:zlib";
import { zipDirectory } from "@angkor/documents/archive";

/** The texts of a ZIP by path. */
export const filesOfZip = (bytes: Uint8Array): Map<string, string> =>
  new Map(
    (zipDirectory(bytes) ?? []).map(({ path, method, packed }) => [
      path,
      Buffer.from(method === 8 ? inflateRawSync(packed) : packed).toString("utf8"),
    ]),
  );
