import { type Element, writeXml } from "../iati/xml.ts";

/** One entry of a feed (RFC 4287). */
export interface AtomEntry {
  /** An IRI that never changes. */
  readonly id: string;
  readonly title: string;
  /** UTC instants. */
  readonly updated: string;
  /** Where it can be read: an absolute address, or one that begins at the feed's own. */
  readonly link: string;
  /** What it is about: words of a scheme each. */
  readonly categories: readonly { readonly scheme: string; readonly term: string }[];
}

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Of a feed without entries. */
  readonly updated: string;
  readonly self: string;
  /** The page of older entries (RFC 5005, section 3). */
  readonly next?: string;
  readonly entries: readonly AtomEntry[];
}

const link = (rel: string, href: string): Element => ({ "@rel": rel, "@href": href });

const entryElement = ({ id, title, updated, link: href, categories }: AtomEntry): Element => ({
  id,
  title,
  updated,
  link: link("alternate", href),
  category: categories.map(({ scheme, term }) => ({ "@scheme": scheme, "@term": term })),
});

/** A feed as an Atom document, the latest entry first. */
export const writeAtomFeed = ({ id, title, subtitle, updated, self, next, entries }: AtomFeed): string =>
  writeXml({
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      id,
      title,
      subtitle,
      updated: entries[0]?.updated ?? updated,
      author: { name: "Angkor" },
      link: [link("self", self), ...(next === undefined ? [] : [link("next", next)])],
      ...(entries.length > 0 && { entry: entries.map(entryElement) }),
    },
  });
