import type { Fault } from "@angkor/documents/table";

export type Change = "recorded" | "revised" | "unchanged";

/** What became of every row of the file: read = recorded + revised + unchanged + rejected + set aside + not written. */
export interface Report {
  readonly read: number;
  readonly recorded: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly setAside: number;
  /** Good rows that were not written, because others were not good and all or nothing was asked for. */
  readonly notWritten: number;
  readonly faults: readonly Fault[];
  /** How many rows were set aside, by reason. */
  readonly reasons: ReadonlyMap<string, number>;
  /** Records written, by what they are. */
  readonly written: ReadonlyMap<string, number>;
}

/** Keeps what became of each row while an import runs. */
export interface Tally {
  reject(faults: readonly Fault[]): void;
  setAside(line: number, reason: string): void;
  change(lines: readonly number[], change: Change): void;
  /** A record was written. */
  wrote(what: string): void;
  rejectedRows(): number;
  report(read: number): Report;
}

const rank = { unchanged: 0, revised: 1, recorded: 2 } as const satisfies Record<Change, number>;

export const openTally = (): Tally => {
  const faults: Fault[] = [];
  const rejected = new Set<number>();
  const changes = new Map<number, Change>();
  const aside = new Map<number, string>();
  const written = new Map<string, number>();

  return {
    reject: (found) => {
      for (const fault of found) {
        faults.push(fault);
        rejected.add(fault.line);
      }
    },
    setAside: (line, reason) => aside.set(line, reason),
    change: (lines, change) => {
      for (const line of lines) {
        const before = changes.get(line);
        if (before === undefined || rank[before] < rank[change]) changes.set(line, change);
      }
    },
    wrote: (what) => written.set(what, (written.get(what) ?? 0) + 1),
    rejectedRows: () => rejected.size,
    report: (read) => reportOf(read, { faults, rejected, changes, aside, written }),
  };
};

interface Kept {
  readonly faults: readonly Fault[];
  readonly rejected: ReadonlySet<number>;
  readonly changes: ReadonlyMap<number, Change>;
  readonly aside: ReadonlyMap<number, string>;
  readonly written: ReadonlyMap<string, number>;
}

const reportOf = (read: number, { faults, rejected, changes, aside, written }: Kept): Report => {
  const kept = [...changes].filter(([line]) => !rejected.has(line));
  const of = (change: Change) => kept.filter(([, made]) => made === change).length;
  const setAside = [...aside].filter(([line]) => !rejected.has(line) && !changes.has(line));
  return {
    read,
    recorded: of("recorded"),
    revised: of("revised"),
    unchanged: of("unchanged"),
    rejected: rejected.size,
    setAside: setAside.length,
    notWritten: read - kept.length - rejected.size - setAside.length,
    faults: faults.toSorted((a, b) => a.line - b.line),
    reasons: countBy(setAside.map(([, reason]) => reason)),
    written,
  };
};

const countBy = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};
