import type { PublicKind } from "@angkor/domain";
import { dumpFormat, dumpVersion, eventsPath, kindOfPath, manifestPath } from "./format.ts";

/** One event of a dump; what the event itself holds is not looked at here. */
export interface DumpedEvent {
  readonly kind: PublicKind;
  readonly id: string;
  readonly version: number;
  readonly at: string;
  readonly event: Readonly<Record<string, unknown>>;
  readonly content?: string;
}

/** Something that is wrong with a dump: the file, with the line where there is one. */
export interface DumpFault {
  readonly place: string;
  readonly detail: string;
}

export type DumpReading =
  | { readonly ok: true; readonly cutoff: string; readonly events: readonly DumpedEvent[] }
  | { readonly ok: false; readonly faults: readonly DumpFault[] };

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads the files of a dump by path. Every fault is told. `sha256`: of a text in UTF-8, in hexadecimal. */
export const readDump = (
  files: ReadonlyMap<string, string>,
  sha256: (text: string) => string,
): DumpReading => {
  const manifest = parsed(files.get(manifestPath) ?? "");
  if (!isRecord(manifest) || manifest["format"] !== dumpFormat)
    return { ok: false, faults: [{ place: manifestPath, detail: "This is no public dump of Angkor." }] };
  if (manifest["version"] !== dumpVersion) {
    const detail = `It is of version ${String(manifest["version"])}; this service reads version ${dumpVersion}.`;
    return { ok: false, faults: [{ place: manifestPath, detail }] };
  }
  const { cutoff } = manifest;
  const faults: DumpFault[] = [];
  if (!isInstant(cutoff)) faults.push({ place: manifestPath, detail: "The cut-off is no instant." });
  faults.push(...fileFaults(manifest, files, sha256));
  const events: DumpedEvent[] = [];
  for (const [path, text] of files) {
    const kind = kindOfPath(path);
    if (kind !== undefined) readLines(kind, text, isInstant(cutoff) ? cutoff : "~", { events, faults });
    else if (path.startsWith("events/"))
      faults.push({ place: path, detail: "The service has no such kind of record." });
  }
  if (manifest["events"] !== events.length && faults.length === 0)
    faults.push({
      place: manifestPath,
      detail: `It tells of ${String(manifest["events"])} events, and there are ${events.length}.`,
    });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, cutoff: String(cutoff), events };
};

/** Files that are missing, not told of, or not what the manifest says. */
const fileFaults = (
  { files: listed }: Json,
  files: ReadonlyMap<string, string>,
  sha256: (text: string) => string,
): DumpFault[] => {
  const known = new Map(
    (Array.isArray(listed) ? listed : []).filter(isRecord).map((file) => [String(file["path"]), file]),
  );
  const untold = [...files.keys()].filter((path) => path !== manifestPath && !known.has(path));
  return [
    ...untold.map((place) => ({ place, detail: "The manifest does not tell of it." })),
    ...[...known].flatMap(([place, file]) => {
      const text = files.get(place);
      if (text === undefined) return [{ place, detail: "It is missing." }];
      return sha256(text) === file["sha256"]
        ? []
        : [{ place, detail: "It is not what the manifest says: its SHA-256 is another." }];
    }),
  ];
};

const isInstant = (value: unknown): value is string =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

/** Ids of every kind: nothing else reaches a key of the table. */
const isId = (value: unknown): value is string =>
  typeof value === "string" && /^[A-Za-z0-9._:-]{1,200}$/.test(value);

const readLines = (
  kind: PublicKind,
  text: string,
  cutoff: string,
  into: { readonly events: DumpedEvent[]; readonly faults: DumpFault[] },
): void => {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  for (const [index, line] of lines.entries()) {
    const read = readLine(kind, line, cutoff);
    if (typeof read === "string")
      into.faults.push({ place: `${eventsPath(kind)}:${index + 1}`, detail: read });
    else into.events.push(read);
  }
};

/** The event of a line, or what is wrong with it. */
const readLine = (kind: PublicKind, line: string, cutoff: string): DumpedEvent | string => {
  const value = parsed(line);
  if (!isRecord(value)) return "It is no JSON object.";
  const { id, version, event, content, ...rest } = value;
  if (Object.keys(rest).length > 0) return `There is no such field: ${Object.keys(rest).join(", ")}.`;
  if (!isId(id)) return "Its id is none.";
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return "Its version is none.";
  if (!isRecord(event) || !isInstant(event["at"])) return "Its event has no instant.";
  if (event["at"] > cutoff) return "Its event comes after the cut-off.";
  if (content !== undefined && (typeof content !== "string" || kind !== "snapshot" || version !== 1))
    return "It has a content where there is none.";
  if (kind === "snapshot" && version === 1 && content === undefined)
    return "The content of the snapshot is missing.";
  return {
    kind,
    id,
    version,
    at: event["at"],
    event,
    ...(typeof content === "string" && { content }),
  };
};
