import { describe, expect, test } from "vitest";
import { limits, readXml } from "../../src/iati/read-xml.ts";

const deep = (levels: number) => `${"<a>".repeat(levels)}${"</a>".repeat(levels)}`;

describe("an XML text", () => {
  test("is elements with attributes, text and children; characters by name and number, literal text", () => {
    const { name, root } = readXml(
      '\uFEFF<?xml version="1.0"?><!-- <no> --><a x="&lt;1&#233;&amp;#65;" y=\'"\'> t&#xE9; <b>1</b><b><![CDATA[<x>&amp;]]></b><c/></a>',
    );
    expect(name).toBe("a");
    expect([root.attribute("x"), root.attribute("y"), root.attribute("z")]).toEqual([
      "<1é&#65;",
      '"',
      undefined,
    ]);
    expect(root.text).toBe("té");
    expect(root.children("b").map(({ text }) => text)).toEqual(["1", "<x>&amp;"]);
    expect(root.child("c")?.text).toBe("");
    expect([root.child("d"), root.child("constructor"), root.attribute("toString")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("may be as deep, and its tags as long, as the limits say", () => {
    expect(readXml(deep(limits.depth)).name).toBe("a");
    expect(readXml(`<a x="${"x".repeat(limits.tagCharacters - 10)}"/>`).name).toBe("a");
  });
});

describe("what could keep a reader busy is refused before it is parsed", () => {
  test.each([
    ["a document type", "<!DOCTYPE a><a/>", "declares a document type or entities"],
    [
      "entities that multiply",
      '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>',
      "declares a document type or entities",
    ],
    [
      "a file of the machine",
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      "document type",
    ],
    ["a document type after a comment", "<!-- x --><!DOCTYPE a><a/>", "document type"],
    ["a declaration inside", "<a><!ELEMENT b ANY></a>", "document type"],
    ["elements too deep", deep(limits.depth + 1), "more than 32 deep"],
    ["elements that only open", "<a>".repeat(300_000), "more than 32 deep"],
    ["too many elements", `<r>${"<a/>".repeat(limits.elements)}</r>`, "more than 50000 elements"],
    [
      "too many names",
      `<r>${Array.from({ length: limits.names }, (_, index) => `<n${index}/>`).join("")}</r>`,
      "more than 400 names of elements",
    ],
    ["a huge attribute", `<a x="${"x".repeat(limits.tagCharacters)}"/>`, "does not end within 16384"],
    [
      "thousands of attributes",
      `<a ${Array.from({ length: 5000 }, (_, index) => `a${index}="1"`).join(" ")}/>`,
      "does not end within",
    ],
    ["a quote that is never closed", `<a x="${"y ".repeat(9000)}`, "does not end within"],
    ["too much", `<a>${"x".repeat(limits.characters)}</a>`, "more than 1048576 characters"],
    ["a comment that is never closed", "<a><!-- </a>", "<!-- opens is never closed"],
    ["literal text that is never closed", "<a><![CDATA[ </a>", "is never closed"],
  ])("%s", (_, text, reason) => {
    expect(() => readXml(text)).toThrow(reason);
  });
});

describe("what is no XML is told", () => {
  test.each([
    ["nothing", "", "line 1: Start tag expected"],
    ["a table", "a,b\n1,2\n", "This XML is not read"],
    ["elements that cross", "<a><b></a></b>", "line 1: Expected closing tag 'b'"],
    ["an element that stays open", "<a><b></a>", "Expected closing tag"],
    ["an attribute without quotes", "<a x=1/>", "line 1: Attribute 'x'"],
    ["an attribute that is repeated", '<a x="1" x="2"/>', "repeated"],
    ["two roots", "<a/><b/>", "not one element at its root"],
    ["two roots of one name", "<a/><a/>", "not one element at its root"],
    ["a name that is none", "<a><__proto__/></a>", "This XML is not read"],
  ])("%s", (_, text, reason) => {
    expect(() => readXml(text)).toThrow(reason);
  });
});
