import {
  type EvidenceFault,
  type EvidenceKind,
  type EvidenceReading,
  type EvidenceRecord,
  type EvidenceSide,
  isCurrency,
  parseAmount,
  type StateCode,
  sum,
} from "@angkor/domain";
import { ImportError, isDay } from "../table/index.ts";
import { mineAction } from "./codes.ts";
import type { Names } from "./organisations.ts";
import { type Directory, directoryOf } from "./parties.ts";
import { readXml, type XmlNode } from "./read-xml.ts";

/** What the types of transactions are evidence of, and who tells it. */
const types: Readonly<Record<string, readonly [EvidenceKind, EvidenceSide]>> = {
  "1": ["payment", "recipient"],
  "2": ["commitment", "provider"],
  "3": ["payment", "provider"],
  "11": ["commitment", "recipient"],
  "12": ["pledge", "provider"],
  "13": ["pledge", "recipient"],
};

/** The activity of a transaction, as far as each of its transactions takes from it. */
interface Context {
  readonly activity: XmlNode;
  readonly identifier: string;
  readonly directory: Directory;
}

const codesOf = (nodes: readonly XmlNode[]): string[] =>
  nodes.flatMap((node) => {
    const vocabulary = node.attribute("vocabulary") ?? "1";
    const code = node.attribute("code");
    return vocabulary === "1" && code !== undefined ? [code] : [];
  });

/** Whether the money is for mine action: by the sector of the transaction, else of its activity. */
const isMineAction = (transaction: XmlNode, activity: XmlNode): boolean => {
  const own = codesOf(transaction.children("sector"));
  return (own.length > 0 ? own : codesOf(activity.children("sector"))).includes(mineAction);
};

/** The States that get it: several share it undivided, whatever percentages the activity gives them. */
const statesOf = (transaction: XmlNode, { activity, directory }: Context): StateCode[] => {
  const own = transaction.children("recipient-country");
  const places =
    own.length > 0 || transaction.child("recipient-region") ? own : activity.children("recipient-country");
  const codes = places.flatMap((place) => directory.state(place.attribute("code") ?? "") ?? []);
  return [...new Set(codes)].sort();
};

/** Identifiers of records that went out from here, by the id at the end. */
const ownIds = (...names: readonly (string | undefined)[]): string[] =>
  names.flatMap((name) => /(?:^|-)((?:pl|co|di)_[A-Za-z0-9._-]+)$/.exec(name ?? "")?.[1] ?? []);

const named = (identifier: string | undefined): string[] => (identifier ? [`iati:${identifier}`] : []);

const related = (activity: XmlNode, type: string): string[] =>
  activity
    .children("related-activity")
    .filter((one) => one.attribute("type") === type)
    .flatMap((one) => named(one.attribute("ref")));

/** Flows of FTS, and the reporter's own references. */
const otherIdentifiers = (activity: XmlNode): string[] =>
  activity.children("other-identifier").flatMap((one) => {
    const ref = one.attribute("ref");
    if (!ref) return [];
    return one.attribute("type") === "A4" ? [`fts-flow:${ref}`] : [ref];
  });

const amountOf = (transaction: XmlNode, activity: XmlNode): EvidenceRecord["amount"] | string => {
  const value = transaction.child("value");
  const currency = value?.attribute("currency") ?? activity.attribute("default-currency") ?? "";
  if (!isCurrency(currency)) return `${currency || "No currency"} is not an ISO 4217 currency.`;
  const minor = parseAmount((value?.text ?? "").replace(/^\+/, ""), currency);
  return typeof minor === "string"
    ? `"${(value?.text ?? "").slice(0, 60)}" is not an amount of ${currency}.`
    : { minor, currency };
};

const dayOf = (transaction: XmlNode): string | undefined => {
  const date = transaction.child("transaction-date")?.attribute("iso-date")?.slice(0, 10) ?? "";
  return isDay(date) ? date : undefined;
};

/** Who gives and who gets; the reporter where its own side is not named. */
const partiesOf = (transaction: XmlNode, side: EvidenceSide, { activity, directory }: Context) => {
  const reporter = activity.child("reporting-org");
  const funding = activity.children("participating-org").filter((one) => one.attribute("role") === "1");
  const isSecondary = /^(1|true)$/.test(reporter?.attribute("secondary-reporter") ?? "");
  const giver =
    side === "provider" && !isSecondary ? reporter : funding.length === 1 ? funding[0] : undefined;
  return {
    provider: directory.party(transaction.child("provider-org") ?? giver),
    receiver: directory.party(
      transaction.child("receiver-org") ?? (side === "recipient" && !isSecondary ? reporter : undefined),
    ),
  };
};

const titleOf = (transaction: XmlNode, { activity, identifier }: Context): string =>
  (
    transaction.child("description")?.child("narrative")?.text ||
    activity.child("title")?.child("narrative")?.text ||
    identifier
  ).slice(0, 300);

const sameActivity = (context: Context): string[] => [
  ...named(context.identifier),
  ...related(context.activity, "5"),
];

/** A transaction as evidence; a text that says why not where it can't be read. */
const evidenceOf = (
  transaction: XmlNode,
  [kind, side]: readonly [EvidenceKind, EvidenceSide],
  context: Context,
): Omit<EvidenceRecord, "key"> | string => {
  const { activity, identifier } = context;
  const amount = amountOf(transaction, activity);
  const on = dayOf(transaction);
  if (typeof amount === "string") return amount;
  if (on === undefined) return "A transaction needs a date, YYYY-MM-DD.";
  const counterpart =
    side === "provider"
      ? transaction.child("receiver-org")?.attribute("receiver-activity-id")
      : transaction.child("provider-org")?.attribute("provider-activity-id");
  const ref = transaction.attribute("ref");
  const ids = kind === "pledge" ? ownIds(ref, identifier) : ownIds(ref);
  return {
    system: "iati",
    kind,
    side,
    title: titleOf(transaction, context),
    ...partiesOf(transaction, side, context),
    states: statesOf(transaction, context),
    amount,
    on,
    identifiers: [...new Set([...ids, ...(ref && ids.length === 0 ? [ref] : []), ...sameActivity(context)])],
    partOf: related(activity, "1"),
    counterparts: named(counterpart),
    citation: `IATI activity ${identifier}`,
  };
};

/** A transaction that was read, with its place in its activity and its own reference. */
interface Told {
  readonly place: number;
  readonly ref: string | undefined;
  readonly record: Omit<EvidenceRecord, "key">;
}

/** A transfer and its corrections have one reference: where one takes back, they are told by their sum. */
const settle = (same: readonly Told[]): readonly Told[] => {
  const [first] = same;
  const corrected = first?.ref !== undefined && same.some(({ record }) => record.amount.minor < 0n);
  if (first === undefined || !corrected) return same;
  const minor = sum(same.map(({ record }) => record.amount.minor));
  return [{ ...first, record: { ...first.record, amount: { ...first.record.amount, minor } } }];
};

const asideOf = ({ amount }: Omit<EvidenceRecord, "key">): Pick<EvidenceRecord, "aside"> => {
  if (amount.minor > 0n) return {};
  return { aside: amount.minor < 0n ? "correction" : "no-amount" };
};

/** The evidence of an activity. Identifiers of all of it name a transfer where there is one of its kind. */
const settled = (told: readonly Told[], { activity, identifier }: Context): EvidenceRecord[] => {
  const groups = Map.groupBy(told, ({ ref, record, place }) =>
    JSON.stringify([record.kind, record.side, ref ?? place, record.amount.currency]),
  );
  const transfers = [...groups.values()].flatMap(settle);
  const names = new Set<string>();
  return transfers.map(({ record, ref, place }) => {
    const name = `iati:${identifier}#${record.kind}:${ref ?? place}`;
    const key = names.has(name) ? `${name}:${place}` : name;
    names.add(name);
    const alone = transfers.filter((one) => one.record.kind === record.kind).length === 1;
    const identifiers = alone ? [...record.identifiers, ...otherIdentifiers(activity)] : record.identifiers;
    return { ...record, key, identifiers: [...new Set(identifiers)], ...asideOf(record) };
  });
};

interface Kept {
  readonly activities: Set<string>;
  readonly evidence: EvidenceRecord[];
  readonly leftOut: Map<string, number>;
  readonly faults: EvidenceFault[];
}

/** Reads a transaction; where it is no evidence, says why and gives nothing. */
const readTransaction = (kept: Kept, transaction: XmlNode, place: number, context: Context): Told[] => {
  const leave = (reason: string): Told[] => {
    kept.leftOut.set(reason, (kept.leftOut.get(reason) ?? 0) + 1);
    return [];
  };
  const code = transaction.child("transaction-type")?.attribute("code") ?? "";
  const type = types[code];
  if (!isMineAction(transaction, context.activity)) return leave("of another sector");
  if (type === undefined) return leave(`of the type ${code || "none"}: no pledge, commitment or payment`);
  const record = evidenceOf(transaction, type, context);
  if (typeof record !== "string") return [{ place, ref: transaction.attribute("ref") || undefined, record }];
  kept.faults.push({ place: `${context.identifier}, transaction ${place}`, detail: record });
  return [];
};

const readActivity = (kept: Kept, activity: XmlNode, position: number, directory: Directory): void => {
  const identifier = activity.child("iati-identifier")?.text.slice(0, 200) ?? "";
  if (identifier === "") {
    kept.faults.push({ place: `activity ${position}`, detail: "An activity needs an identifier." });
    return;
  }
  if (kept.activities.has(identifier)) {
    kept.faults.push({
      place: identifier,
      detail: "The activity stands in the file twice; its first report is read.",
    });
    return;
  }
  kept.activities.add(identifier);
  const context = { activity, identifier, directory };
  const told = activity
    .children("transaction")
    .flatMap((transaction, index) => readTransaction(kept, transaction, index + 1, context));
  kept.evidence.push(...settled(told, context));
};

const requireVersion = (name: string, root: XmlNode): void => {
  if (name === "iati-organisations")
    throw new ImportError("These are IATI organisations; only files of activities are read.");
  if (name !== "iati-activities")
    throw new ImportError(`This is no file of IATI activities: its root is ${name.slice(0, 60)}.`);
  const version = root.attribute("version") ?? "";
  if (!/^2\.0[1-3]$/.test(version)) {
    throw new ImportError(
      `Versions 2.01 to 2.03 of IATI are read; this file is of ${version === "" ? "none that it tells, as before 2.01" : version.slice(0, 20)}.`,
    );
  }
};

/**
 * Evidence in a file of IATI activities: each pledge, commitment and payment whose sector is mine action (15250).
 * @throws ImportError when it is no such file, of a version before 2.01, or hostile.
 */
export const importActivities = (text: string, names: Names): EvidenceReading => {
  const { name, root } = readXml(text);
  requireVersion(name, root);
  const directory = directoryOf(names);
  const kept: Kept = { activities: new Set(), evidence: [], leftOut: new Map(), faults: [] };
  for (const [index, activity] of root.children("iati-activity").entries())
    readActivity(kept, activity, index + 1, directory);
  const { evidence, leftOut, faults } = kept;
  return { evidence, leftOut, faults };
};
