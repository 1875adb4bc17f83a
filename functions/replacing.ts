import { problem } from "@angkor/http";
import { canonicalJson, type Loaded, toJson } from "@angkor/store";
import { requireVersion } from "./access.ts";

/**
 * What a PUT of reference data does to what is there: nothing, where it says the same; else it replaces it, and must name
 * the version that the caller read.
 */
export const isReplaced = (
  before: Loaded<{ readonly updatedAt: string }> | undefined,
  content: object,
  ifMatch: number,
): boolean => {
  if (before === undefined) return true;
  const { updatedAt: _, ...known } = before.state;
  if (canonicalJson(toJson(known)) === canonicalJson(toJson(content))) return false;
  if (Number.isNaN(ifMatch)) {
    throw problem("if-match-missing", "The entry is there already: send its ETag in If-Match to replace it.");
  }
  requireVersion(before, ifMatch);
  return true;
};
