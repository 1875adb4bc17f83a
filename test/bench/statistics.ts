/** The value below which a share of the measurements lies; 0.5 is the median. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const place = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1));
  return sorted[place] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
};

/** How far the middle half of the measurements reaches to both sides of the median, as a share of it. */
export const spread = (values: readonly number[]): number =>
  (percentile(values, 0.75) - percentile(values, 0.25)) / 2 / median(values);

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Runs contenders in turns, each round in the other order, so that what disturbs the machine disturbs all alike. */
export const interleave = async <Name extends string>(
  contenders: Readonly<Record<Name, () => Promise<number> | number>>,
  rounds: number,
): Promise<(name: Name) => readonly number[]> => {
  const measured = new Map<string, number[]>();
  const entries = Object.entries<() => Promise<number> | number>(contenders);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, measure] of round % 2 === 0 ? entries : entries.toReversed()) {
      measured.set(name, [...(measured.get(name) ?? []), await measure()]);
    }
  }
  return (name) => measured.get(name) ?? [];
};

/** The ratio of two contenders, round by round, so that a slow moment of the machine falls on both. */
export const ratios = (one: readonly number[], other: readonly number[]): readonly number[] =>
  one.map((value, round) => value / (other[round] ?? Number.NaN));
