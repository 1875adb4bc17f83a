import { XMLBuilder } from "fast-xml-parser";

/** An element's attributes (by names that begin with `@`), text (`#`) and children, in the order of the schema. */
export interface Element {
  readonly [name: string]: Content | undefined;
}
export type Content = string | Element | readonly Element[];

/** Elements of one name; none where there are none. */
export const several = (elements: readonly Element[]): readonly Element[] | undefined =>
  elements.length > 0 ? elements : undefined;

const builder = new XMLBuilder({
  attributeNamePrefix: "@",
  textNodeName: "#",
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
  indentBy: "  ",
});

/** What XML 1.0 can't carry, lone surrogates among it. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

export const writeXml = (root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(root).replace(forbidden, "")}`;
