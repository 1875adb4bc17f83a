/** Long work that tells how far it is. */
export interface Progress {
  /** One line on what happens now. */
  tell(line: string): void;
  /** A number of equal steps; call `advance` after each, and `end` when done or given up. */
  begin(title: string, steps: number): { advance(): void; end(): void };
}

export const silent: Progress = {
  tell: () => {},
  begin: () => ({ advance: () => {}, end: () => {} }),
};
