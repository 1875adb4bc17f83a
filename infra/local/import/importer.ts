import type { Client } from "@angkor/client";
import type { Table } from "@angkor/documents/table";
import type { Tally } from "./report.ts";
import type { Prepared } from "./tasks.ts";

export interface ImportContext {
  readonly client: Client;
  readonly table: Table;
  readonly tally: Tally;
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
}

/** Reads and checks a file of one kind, and tells what is to be done. Writes nothing itself. */
export type Importer = (context: ImportContext) => Promise<Prepared>;
