const width = 120;

/** Up to `width` characters around where two texts first differ, so that one long line stays readable. */
const excerpt = (line: string, column: number): string => {
  const start = Math.max(0, column - width / 2);
  return line.slice(start, start + width);
};

/** The first line that differs, as a reader of a diff expects it. Empty when the texts are equal. */
export const firstDifference = (committed: string, generated: string): string => {
  if (committed === generated) return "";
  const before = committed.split("\n");
  const after = generated.split("\n");
  const length = Math.max(before.length, after.length);
  const index = Array.from({ length }).findIndex((_, line) => before[line] !== after[line]);
  const old = before[index] ?? "";
  const fresh = after[index] ?? "";
  const column = [...fresh].findIndex((character, position) => old[position] !== character);
  const at = column < 0 ? fresh.length : column;
  return [`  line ${index + 1}:`, `  - ${excerpt(old, at)}`, `  + ${excerpt(fresh, at)}`].join("\n");
};
