/**
 * The standard's rules beyond its schemas: each case of a ruleset (corpus, iati/rulesets/SPEC.rst) becomes one XPath
 * expression that holds where the rule does, and libxml2 evaluates them as Schematron.
 */
import { memoryPages, validateXML } from "xmllint-wasm";
import type { Xml } from "./validator.ts";

export interface Case {
  readonly paths?: readonly string[];
  readonly condition?: string;
  readonly excluded?: readonly string[];
  readonly one?: string;
  readonly all?: string;
  readonly less?: string;
  readonly more?: string;
  readonly date?: string;
  readonly start?: string;
  readonly end?: string;
  readonly regex?: string;
  readonly prefix?: readonly string[];
  readonly separator?: string;
  readonly sum?: number;
  readonly min?: number;
  readonly max?: number;
  readonly if?: string;
  readonly then?: string;
  readonly foreach?: string;
  readonly do?: Rules;
  readonly ruleInfo?: {
    readonly id: string;
    readonly severity: "error" | "warning";
    readonly message: string;
  };
}

export type Rules = Readonly<Record<string, { readonly cases: readonly Case[] }>>;
export type Ruleset = Readonly<Record<string, Rules>>;

export interface Known {
  /** The day on which the document is judged. */
  readonly today: string;
  /** Prefixes of approved registration agencies. */
  readonly agencies: ReadonlySet<string>;
  /** Values that a loop of this ruleset may meet. */
  readonly vocabularies: readonly string[];
}

const dayNumber = (path: string): string => `number(translate(substring(${path}, 1, 10), '-', ''))`;
const union = (paths: readonly string[]): string => (paths.length > 0 ? paths.join(" | ") : "/..");
const any = (paths: readonly string[]): string => (paths.length > 0 ? `(${paths.join(" or ")})` : "false()");
const every = (paths: readonly string[], holds: string): string => `not((${union(paths)})[not(${holds})])`;

/** What `one_or_all` means by the names it uses for "all". */
const allOf: Readonly<Record<string, string>> = {
  lang: "not(.//narrative[not(@xml:lang)])",
  currency: "not(.//*[self::value or self::forecast or self::loan-status][not(@currency)])",
  sector: "not(transaction[not(sector)])",
};

/** The only shape of expression that rulesets use: a text of none but some characters. */
const matches = (path: string, regex: string): string => {
  const forbidden = /^\^\[\^((?:\\?[^\]\\])+)\]\+\$$/.exec(regex)?.[1]?.replaceAll("\\", "");
  if (forbidden === undefined) throw new Error(`No XPath for the expression ${regex}`);
  return `(string-length(${path}) > 0 and translate(${path}, '${forbidden}', '') = string(${path}))`;
};

const blank = (character: string): string => `normalize-space(${character}) = ''`;

/** XPath 1.0 has no variables: what is compared with other nodes is one node. */
const startsWith = ({ paths, prefix, start = "", separator = "" }: Case, { agencies }: Known): string => {
  const [path = "", ...more] = paths ?? [];
  if (more.length > 0) throw new Error("No XPath for the prefixes of several paths");
  const tests = (prefix ?? [start]).flatMap((from) =>
    from === "ORG-ID-PREFIX"
      ? [...agencies].map((agency) => `starts-with(${path}, '${agency}-')`)
      : [`(${from} and starts-with(${path}, concat(${from}, '${separator}')))`],
  );
  return `(not(${path}) or ${any(tests)})`;
};

const distinct = (paths: readonly string[]): string => {
  const pairs = paths.flatMap((path, index) => paths.slice(index + 1).map((other) => `${path} = ${other}`));
  const [first = "", ...rest] = paths;
  if (rest.length > 0) return `not(${any(pairs)})`;
  const [, element = first, attribute = "."] = /^([^@]+)\/(@.+)$/.exec(first) ?? [];
  return `not(${element}[${attribute} = preceding-sibling::${element}${attribute === "." ? "" : `/${attribute}`}])`;
};

type Rule = (found: Case, known: Known) => string;

const latest = (more: string, { today }: Known): string =>
  more === "NOW" ? today.replaceAll("-", "") : dayNumber(more);

const rules: Readonly<Record<string, Rule>> = {
  no_more_than_one: ({ paths = [] }) => `count(${union(paths)}) <= 1`,
  atleast_one: ({ paths = [] }) => any(paths),
  only_one_of: ({ excluded = [], paths = [] }) =>
    `((${any(excluded)} and not(${any(paths)})) or (not(${any(excluded)}) and count(${union(paths)}) = 1))`,
  one_or_all: ({ one = "", all = "" }) => `(${one} or ${allOf[all] ?? "false()"})`,
  dependent: ({ paths = [] }) => `(not(${any(paths)}) or (${paths.join(" and ")}))`,
  sum: ({ paths = [], sum = 0 }) =>
    `(not(${any(paths)}) or round(sum(${union(paths)}) * 1000000) = ${sum * 1_000_000})`,
  strict_sum: ({ paths = [], sum = 0 }) =>
    `(not(${any(paths)}) or round(sum(${union(paths)}) * 1000000) = ${sum * 1_000_000})`,
  date_order: ({ less = "", more = "" }, known) =>
    more === "NOW"
      ? `not(${less}[${dayNumber(".")} > ${latest(more, known)}])`
      : `not(${dayNumber(less)} > ${latest(more, known)})`,
  date_now: ({ date = "" }, known) => `not(${dayNumber(date)} > ${latest("NOW", known)})`,
  time_limit: ({ start = "", end = "" }) => `not(${dayNumber(end)} > ${dayNumber(start)} + 10000)`,
  between_dates: ({ date = "", start = "", end = "" }) =>
    `not(${dayNumber(date)} < ${dayNumber(start)} or ${dayNumber(date)} > ${dayNumber(end)})`,
  regex_matches: ({ paths = [], regex = "" }) => every(paths, matches(".", regex)),
  regex_no_matches: ({ paths = [], regex = "" }) => every(paths, `not(${matches(".", regex)})`),
  startswith: startsWith,
  unique: ({ paths = [] }) => distinct(paths),
  if_then: (found) => `(not(${found.if ?? "false()"}) or (${found.then ?? "false()"}))`,
  range: ({ paths = [], min = 0, max = 0 }) => every(paths, `number(.) >= ${min} and number(.) <= ${max}`),
  no_spaces: ({ paths = [] }) =>
    every(
      paths,
      `not(. != '' and (${blank("substring(., 1, 1)")} or ${blank("substring(., string-length(.))")}))`,
    ),
};

/** One expression for each case, with what it says. */
const expressions = (set: Rules, known: Known): { test: string; found: Case }[] =>
  Object.entries(set).flatMap(([name, { cases }]) =>
    cases.flatMap((found) => {
      if (name === "loop") return loop(found, known);
      const rule = rules[name];
      if (rule === undefined) throw new Error(`The rule ${name} is not known`);
      const test = rule(found, known);
      return [{ found, test: found.condition ? `(not(${found.condition}) or ${test})` : test }];
    }),
  );

/** A loop over values of a vocabulary: one expression for each value that the nodes may have. */
const loop = (found: Case, known: Known): { test: string; found: Case }[] => {
  const { foreach = "", do: inner = {} } = found;
  return known.vocabularies.flatMap((value) =>
    expressions(inner, known).map(({ test, found: each }) => ({
      found: each,
      test: `(not(${foreach}[. = '${value}']) or ${test.replaceAll("$1", value)})`,
    })),
  );
};

const attributeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const schematron = (set: Ruleset, known: Known): string => {
  const asserts = Object.entries(set).flatMap(([context, of]) =>
    expressions(of, known).map(({ test, found }) => {
      const broken = `(${context})[not(${test})]`;
      const where = `${broken}[1]/ancestor-or-self::*/iati-identifier`;
      const { id = "", severity = "error", message = "" } = found.ruleInfo ?? {};
      return `<assert test="${attributeText(`not(${broken})`)}">${severity} ${id}: ${attributeText(message)} [<value-of select="${attributeText(where)}"/>]</assert>`;
    }),
  );
  return `<schema xmlns="http://purl.oclc.org/dsdl/schematron"><pattern name="rules"><rule context="/*">${asserts.join("")}</rule></pattern></schema>`;
};

/** What each document breaks of a ruleset: severity, id and message of a rule, with the first activity that breaks it. */
export const broken = async (
  set: Ruleset,
  documents: readonly Xml[],
  known: Omit<Known, "vocabularies">,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const all = documents.map(({ text }) => text).join("");
  const vocabularies = [...new Set([...all.matchAll(/vocabulary="([^"]*)"/g)].map(([, code = ""]) => code))];
  const { rawOutput } = await validateXML({
    xml: documents.map(({ text }, index) => ({ fileName: `document${index}.xml`, contents: text })),
    schema: [{ fileName: "rules.sch", contents: schematron(set, { ...known, vocabularies }) }],
    maxMemoryPages: memoryPages.GiB,
    modifyArguments: (args) => args.map((arg) => (arg === "--schema" ? "--schematron" : arg)),
  });
  let rest = rawOutput;
  return new Map(
    documents.map(({ name }, index) => {
      const [verdict] =
        new RegExp(`^document${index}\\.xml (validates|fails to validate)$`, "m").exec(rest) ?? [];
      if (verdict === undefined) throw new Error(`${name} was not judged: ${rest.slice(0, 1000)}`);
      const [said = ""] = rest.split(verdict, 1);
      rest = rest.slice(said.length + verdict.length);
      const rules = said.split("\n").filter((line) => line !== "");
      return [name, [...new Set(rules.map((line) => line.replace(/^.*? line \d+: /, "")))]];
    }),
  );
};
