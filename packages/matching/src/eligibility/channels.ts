/**
 * CRS channel codes are a tree by their digits: `40000` holds every code that begins with 4, `41000` every one that
 * begins with 41, and any other code only itself.
 */
const stemOf = (code: string): string | undefined =>
  /^(\d)0000$/.exec(code)?.[1] ?? /^(\d\d)000$/.exec(code)?.[1];

const holds = (outer: string, inner: string): boolean => {
  const stem = stemOf(outer);
  return outer === inner || (stem !== undefined && inner.length === outer.length && inner.startsWith(stem));
};

/** The narrower code of the first two that agree. */
export const commonChannel = (asked: readonly string[], possible: readonly string[]): string | undefined => {
  for (const outer of asked) {
    for (const inner of possible) {
      if (holds(outer, inner)) return inner;
      if (holds(inner, outer)) return outer;
    }
  }
  return undefined;
};

/** Whether money that must go through some channels can reach a need that can be delivered through others. */
export const channelsAgree = (asked: readonly string[], possible: readonly string[]): boolean =>
  asked.length === 0 || possible.length === 0 || commonChannel(asked, possible) !== undefined;
