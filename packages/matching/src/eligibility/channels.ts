/**
 * CRS channel codes are a tree by their digits: `40000` holds every code that begins with 4, `41000` every one that
 * begins with 41, and any other code only itself.
 */
const stemOf = (code: string): string => /^([1-9]\d?)0{3,4}$/.exec(code.padEnd(5))?.[1]?.replace(/0$/, "") ?? code;

const holds = (outer: string, inner: string): boolean =>
  outer === inner || (stemOf(outer) !== outer && /^\d{5}$/.test(inner) && inner.startsWith(stemOf(outer)));

/** The pair of channels that agree, the narrower code of the two; an empty list agrees with anything. */
export const commonChannel = (
  asked: readonly string[],
  possible: readonly string[],
): string | undefined => {
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
