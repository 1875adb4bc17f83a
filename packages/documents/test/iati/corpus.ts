/** Test material of others: read where it lies, never copied. Tests that need it skip with a message where it is absent. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../../../shared/corpus/", import.meta.url));

export const hasCorpus = existsSync(folder);

/** To be put behind the name of a group of tests. */
export const skipped = hasCorpus ? "" : ` (skipped: ${folder} is not there)`;

export const corpusText = (path: string): string => readFileSync(`${folder}${path}`, "utf8");

/** Paths within the corpus, in order. */
export const corpusFiles = (pattern: string): string[] =>
  globSync(pattern, { cwd: folder })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();

/** The codes of an IATI code list. */
export const codesOf = (list: string): ReadonlySet<string> => {
  const [file = ""] = corpusFiles(`iati/codelists-*/xml/${list}.xml`);
  return new Set([...corpusText(file).matchAll(/<code>([^<]+)<\/code>/g)].map(([, code = ""]) => code));
};
