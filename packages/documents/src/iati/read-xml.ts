import { XMLParser, XMLValidator } from "fast-xml-parser";
import { ImportError } from "../table/index.ts";

/** Far above what activities need, and far below what would keep a reader busy. */
export const limits = {
  characters: 1_048_576,
  depth: 32,
  elements: 50_000,
  /** Different names of elements: the standard has some 150. */
  names: 400,
  tagCharacters: 16_384,
} as const;

/** An element as it was read; names without their namespace's meaning. */
export interface XmlNode {
  /** Its text without that of its children, blanks around it left out. */
  readonly text: string;
  attribute(name: string): string | undefined;
  children(name: string): readonly XmlNode[];
  child(name: string): XmlNode | undefined;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#",
  cdataPropName: "#cdata",
  alwaysCreateTextNode: true,
  parseTagValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

/** The named characters of XML; a document type, which could define more, is refused. */
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return named[name] ?? whole;
    const code =
      name[1] === "x" || name[1] === "X" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const nodeOf = (element: object): XmlNode => {
  const own = (name: string): unknown =>
    Object.hasOwn(element, name) ? Reflect.get(element, name) : undefined;
  const children = (name: string): XmlNode[] => listOf(own(name)).filter(isObject).map(nodeOf);
  return {
    get text() {
      const literal = listOf(own("#cdata")).map((part) =>
        textOf(isObject(part) ? Reflect.get(part, "#") : part),
      );
      return `${decode(textOf(own("#")))}${literal.join("")}`.trim();
    },
    attribute: (name) => {
      const value = own(`@${name}`);
      return typeof value === "string" ? decode(value).trim() : undefined;
    },
    children,
    child: (name) => children(name)[0],
  };
};

const refused = (what: string): ImportError => new ImportError(`This XML is not read: ${what}.`);

/** Where the tag that opens at `from` closes; quoted values may hold any sign. */
const endOfTag = (text: string, from: number): number => {
  let quote = "";
  for (let at = from + 1; at < text.length && at - from <= limits.tagCharacters; at += 1) {
    const sign = text[at];
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === ">") return at;
  }
  throw refused(`a tag does not end within ${limits.tagCharacters} characters`);
};

/** What passes over without a tag: comments, literal text, instructions. */
const passages = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

const endOfPassage = (text: string, from: number): number | undefined => {
  for (const [opening, closing] of passages) {
    if (!text.startsWith(opening, from)) continue;
    const end = text.indexOf(closing, from + opening.length);
    if (end === -1) throw refused(`what ${opening} opens is never closed`);
    return end + closing.length;
  }
  return undefined;
};

const nameAt = (text: string, at: number): string => {
  const name = /[^\s/>]*/y;
  name.lastIndex = at;
  return name.exec(text)?.[0] ?? "";
};

/** One pass over the text that refuses what would keep the parser busy. @throws ImportError */
const refuseHostile = (text: string): void => {
  if (text.length > limits.characters) throw refused(`it has more than ${limits.characters} characters`);
  const names = new Set<string>();
  let depth = 0;
  let elements = 0;
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) {
    const passed = endOfPassage(text, at);
    if (passed !== undefined) {
      at = passed;
      continue;
    }
    if (text[at + 1] === "!") throw refused("it declares a document type or entities");
    const end = endOfTag(text, at);
    if (text[at + 1] === "/") depth -= 1;
    else {
      elements += 1;
      names.add(nameAt(text, at + 1));
      if (text[end - 1] !== "/") depth += 1;
    }
    if (depth > limits.depth) throw refused(`its elements lie more than ${limits.depth} deep`);
    if (names.size > limits.names) throw refused(`it has more than ${limits.names} names of elements`);
    if (elements > limits.elements) throw refused(`it has more than ${limits.elements} elements`);
    at = end + 1;
  }
};

/** The root of an XML text, with its name. @throws ImportError that says why a text is not read. */
export const readXml = (text: string): { readonly name: string; readonly root: XmlNode } => {
  const clean = text.replace(/^\uFEFF/, "");
  refuseHostile(clean);
  const valid = XMLValidator.validate(clean);
  if (valid !== true) throw refused(`line ${valid.err.line}: ${valid.err.msg.slice(0, 200)}`);
  let parsed: unknown;
  try {
    parsed = parser.parse(clean);
  } catch (error) {
    throw refused(error instanceof Error ? error.message.slice(0, 200) : "it is not well-formed");
  }
  const [entry, ...others] = isObject(parsed)
    ? Object.entries(parsed).filter(([name]) => !name.startsWith("#"))
    : [];
  const [root, ...more] = entry === undefined ? [] : listOf(entry[1]);
  if (entry === undefined || !isObject(root) || others.length > 0 || more.length > 0)
    throw refused("it has not one element at its root");
  return { name: entry[0], root: nodeOf(root) };
};
