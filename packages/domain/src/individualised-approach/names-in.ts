/** Letters and digits alone, in lower case and without marks, with single spaces: "Noruega-Oslo" as " noruega oslo ". */
const plain = (text: string): string =>
  ` ${text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** A code of three letters is a name only where it stands in capitals: `NOR`, and not the word "nor". */
const isCode = (name: string): boolean => /^[A-Z]{2,4}$/.test(name);

/** Those of the names that stand in a text as whole words, whatever their case and marks. */
export const namesIn = (text: string, names: readonly string[]): string[] => {
  const said = plain(text);
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u));
  return [...new Set(names)].filter((name) =>
    isCode(name) ? words.has(name) : plain(name).trim() !== "" && said.includes(plain(name)),
  );
};
