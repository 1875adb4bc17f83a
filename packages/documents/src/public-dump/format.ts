import { leftOutKinds, type PublicKind, publicKinds } from "@angkor/domain";

export const dumpFormat = "angkor-public-dump";
/** Goes up with every change by which an older reader would misread a dump. */
export const dumpVersion = 1;

export const manifestPath = "manifest.json";
export const readmePath = "README.md";

export const eventsPath = (kind: PublicKind): string => `events/${kind}.jsonl`;

/** The kind whose events a file holds; undefined for any other file. */
export const kindOfPath = (path: string): PublicKind | undefined =>
  publicKinds.find((kind) => eventsPath(kind) === path);

/** One file of a dump as the manifest tells of it. */
export interface ListedFile {
  readonly path: string;
  readonly bytes: number;
  /** Lines of events, rows of a table; none of texts. */
  readonly rows?: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/** What a dump says of itself. */
export interface Manifest {
  readonly format: typeof dumpFormat;
  readonly version: number;
  /** What was recorded until this instant, and nothing later, is in it. */
  readonly cutoff: string;
  readonly licence: string;
  /** Records by kind. */
  readonly records: Readonly<Record<string, number>>;
  readonly events: number;
  readonly files: readonly ListedFile[];
}

export const licence =
  "Figures are the public statements of those who made them. Each record names its source where it has one: cite it, and this service with the cut-off. The format is free for any use.";

export const readme = `# Public dump of Angkor

Everything that anyone may see without an account, until the instant \`cutoff\` of manifest.json, and nothing else.

- \`events/<kind>.jsonl\`: what happened to each record, an event a line, by id and version. From these the service can
  be started again (\`npm start -- --from-dump <file>\`), with the same ids, figures and past. Amounts are whole minor units
  of their currency, as text. A record that was not public at first begins with what it was when it became public.
- \`tables/*.csv\`: the records as they stood at the cut-off, for spreadsheets. Amounts are decimal.
- \`manifest.json\`: the cut-off, counts, and size and SHA-256 of every file. The same cut-off gives the same files.

No names of users are in it, and nothing that is private, of the Committee or of States Parties alone, nor totals of it.
Of these kinds of records nothing is in it:

${Object.entries(leftOutKinds)
  .map(([kind, reason]) => `- \`${kind}\`: ${reason}`)
  .join("\n")}

Anonymised notes of meetings are dated by their year.
`;
