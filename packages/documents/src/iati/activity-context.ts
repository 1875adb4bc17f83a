import type { StateCode } from "@angkor/domain";
import { mineAction } from "./codes.ts";
import type { Directory } from "./parties.ts";
import type { XmlNode } from "./read-xml.ts";

/** What the transactions of an activity take from it, read once. */
export interface ActivityContext {
  readonly identifier: string;
  readonly title: string;
  readonly currency: string;
  readonly isMineAction: boolean;
  readonly states: readonly StateCode[];
  /** Who tells it, when it tells of itself. */
  readonly reporter: XmlNode | undefined;
  /** Whoever funds it, when that is one. */
  readonly funder: XmlNode | undefined;
  /** Its own identifier and those of others' reports of it. */
  readonly identifiers: readonly string[];
  readonly parents: readonly string[];
  /** Flows of FTS, and the reporter's own references: they name a transaction that is alone of its kind. */
  readonly references: readonly string[];
  readonly directory: Directory;
}

/** More than these an activity's lists are not read: every transaction repeats them. */
const maximumNames = 20;

/** Identifiers are kept as they are, as far as they can be told apart by. */
export const nameOf = (identifier: string | undefined): string | undefined =>
  identifier?.slice(0, 200) || undefined;

export const iatiName = (identifier: string | undefined): string[] => {
  const name = nameOf(identifier);
  return name === undefined ? [] : [`iati:${name}`];
};

/** Codes of the standard's own list of sectors. */
export const sectorCodes = (nodes: readonly XmlNode[]): string[] =>
  nodes.flatMap((node) => {
    const vocabulary = node.attribute("vocabulary") ?? "1";
    const code = node.attribute("code");
    return vocabulary === "1" && code !== undefined ? [code] : [];
  });

/** Several countries share the money undivided, whatever percentages they are given. */
export const statesIn = (places: readonly XmlNode[], directory: Directory): StateCode[] => {
  const codes = places.flatMap((place) => directory.state(place.attribute("code") ?? "") ?? []);
  return [...new Set(codes)].sort();
};

const related = (activity: XmlNode, type: string): string[] =>
  activity
    .children("related-activity")
    .filter((one) => one.attribute("type") === type)
    .slice(0, maximumNames)
    .flatMap((one) => iatiName(one.attribute("ref")));

const referencesOf = (activity: XmlNode): string[] =>
  activity
    .children("other-identifier")
    .slice(0, maximumNames)
    .flatMap((one) => {
      const ref = nameOf(one.attribute("ref"));
      if (ref === undefined) return [];
      return one.attribute("type") === "A4" ? [`fts-flow:${ref}`] : [ref];
    });

export const contextOf = (activity: XmlNode, identifier: string, directory: Directory): ActivityContext => {
  const reporter = activity.child("reporting-org");
  const isSecondary = /^(1|true)$/.test(reporter?.attribute("secondary-reporter") ?? "");
  const funding = activity.children("participating-org").filter((one) => one.attribute("role") === "1");
  return {
    identifier,
    title: activity.child("title")?.child("narrative")?.text || identifier,
    currency: activity.attribute("default-currency") ?? "",
    isMineAction: sectorCodes(activity.children("sector")).includes(mineAction),
    states: statesIn(activity.children("recipient-country"), directory),
    reporter: isSecondary ? undefined : reporter,
    funder: funding.length === 1 ? funding[0] : undefined,
    identifiers: [...iatiName(identifier), ...related(activity, "5")],
    parents: related(activity, "1"),
    references: referencesOf(activity),
    directory,
  };
};
