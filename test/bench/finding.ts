/** One line of the table: what was measured, for us and for what it is compared with. */
export interface Finding {
  readonly what: string;
  readonly ours: string;
  readonly against: string;
  readonly ratio: string;
  /** Half of the middle half of the rounds, as a share of their median. */
  readonly spread: string;
  readonly aim: string;
  /** Undefined where there is no aim. */
  readonly met: boolean | undefined;
}

export interface Measured {
  readonly title: string;
  readonly findings: readonly Finding[];
  /** What was measured and how, for someone who wants to know whether to believe it. */
  readonly how: readonly string[];
}

export const finding = (
  what: string,
  ours: string,
  more: Partial<Omit<Finding, "what" | "ours">> = {},
): Finding => ({ what, ours, against: "", ratio: "", spread: "", aim: "", met: undefined, ...more });
