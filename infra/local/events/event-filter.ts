import { isRecord, type JsonRecord } from "../json.ts";

/** One rule for a value, of those that Lambda's event filters know and ours use. */
const fits = (value: unknown, rule: unknown): boolean => {
  if (!isRecord(rule)) return rule === value;
  const { prefix, exists } = rule;
  if (typeof prefix === "string" && Object.keys(rule).length === 1)
    return typeof value === "string" && value.startsWith(prefix);
  if (typeof exists === "boolean" && Object.keys(rule).length === 1) return (value !== undefined) === exists;
  throw new Error(`One machine knows no filter rule ${JSON.stringify(rule)}`);
};

/**
 * Whether an event fits a pattern: every field that the pattern names has a value that fits one of its rules.
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html
 * @throws Error for a rule that is not known here, so that nothing passes by a guess.
 */
export const matchesPattern = (event: JsonRecord, pattern: JsonRecord): boolean =>
  Object.entries(pattern).every(([name, wanted]) => {
    const value = event[name];
    if (Array.isArray(wanted)) return wanted.some((rule) => fits(value, rule));
    if (!isRecord(wanted)) throw new Error(`A filter pattern lists rules: ${JSON.stringify(pattern)}`);
    return matchesPattern(isRecord(value) ? value : {}, wanted);
  });
