/** Something that is wrong with a dump, and where. */
export interface PlacedFault {
  readonly place: string;
  readonly detail: string;
}

const shown = 50;

/** A dump that cannot be started from, in words for whoever runs the command: every fault, up to a screenful. */
export class RestoreError extends Error {
  override readonly name = "RestoreError";
  readonly faults: readonly PlacedFault[];

  constructor(summary: string, faults: readonly PlacedFault[] = []) {
    const more = faults.length > shown ? [`  and ${faults.length - shown} more`] : [];
    const lines = faults.slice(0, shown).map(({ place, detail }) => `  ${place}: ${detail}`);
    super([summary, ...lines, ...more].join("\n"));
    this.faults = faults;
  }
}
