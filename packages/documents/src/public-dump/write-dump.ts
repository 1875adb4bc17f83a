import { type EventBase, type Histories, type PublicKind, publicKinds } from "@angkor/domain";
import {
  dumpFormat,
  dumpVersion,
  eventsPath,
  type ListedFile,
  licence,
  type Manifest,
  manifestPath,
  readme,
  readmePath,
} from "./format.ts";

/** What a dump is made of. */
export interface DumpContent {
  readonly cutoff: string;
  /** What everyone may know. */
  readonly histories: Histories;
  /** Texts kept beside records, by id: what snapshots froze. */
  readonly contents: ReadonlyMap<string, string>;
  /** CSV with a header, by name. */
  readonly tables: readonly Table[];
}

export interface Table {
  readonly name: string;
  readonly csv: string;
  readonly rows: number;
}

export interface DumpFile {
  readonly path: string;
  readonly text: string;
  readonly rows?: number;
}

/** JSON with the members of objects in order and integers as text, so that equal values are equal texts. */
const canonical = (value: unknown): string => JSON.stringify(value, inOrder);

const inOrder = (_: string, member: unknown): unknown => {
  if (typeof member === "bigint") return member.toString();
  return typeof member === "object" && member !== null && !Array.isArray(member)
    ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
    : member;
};

/** Who did it is nobody's business. */
const withoutUser = ({ by: _, ...event }: EventBase): object => event;

const eventsFile = (kind: PublicKind, { histories, contents }: DumpContent): DumpFile => {
  const records: readonly (readonly [string, readonly EventBase[]])[] = [...histories[kind]];
  const lines = records.flatMap(([id, events]) =>
    events.map((event, index) => {
      const content = index === 0 ? contents.get(id) : undefined;
      return canonical({
        id,
        version: index + 1,
        event: withoutUser(event),
        ...(content !== undefined && { content }),
      });
    }),
  );
  return { path: eventsPath(kind), text: lines.map((line) => `${line}\n`).join(""), rows: lines.length };
};

/** The files of a dump, its manifest first. `sha256`: of a text in UTF-8, in hexadecimal. */
export const writeDump = (
  content: DumpContent,
  {
    sha256,
    bytesOf,
  }: { readonly sha256: (text: string) => string; readonly bytesOf: (text: string) => number },
): readonly DumpFile[] => {
  const events = publicKinds.map((kind) => eventsFile(kind, content));
  const files: readonly DumpFile[] = [
    { path: readmePath, text: readme },
    ...events,
    ...content.tables.map(({ name, csv, rows }) => ({ path: `tables/${name}.csv`, text: csv, rows })),
  ];
  const manifest: Manifest = {
    format: dumpFormat,
    version: dumpVersion,
    cutoff: content.cutoff,
    licence,
    records: Object.fromEntries(publicKinds.map((kind) => [kind, content.histories[kind].size])),
    events: events.reduce((sum, { rows = 0 }) => sum + rows, 0),
    files: files.map(
      ({ path, text, rows }): ListedFile => ({
        path,
        bytes: bytesOf(text),
        ...(rows !== undefined && { rows }),
        sha256: sha256(text),
      }),
    ),
  };
  return [{ path: manifestPath, text: `${JSON.stringify(manifest, null, 2)}\n` }, ...files];
};
