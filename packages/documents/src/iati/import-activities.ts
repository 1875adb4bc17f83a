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
import {
  type ActivityContext,
  contextOf,
  iatiName,
  nameOf,
  sectorCodes,
  statesIn,
} from "./activity-context.ts";
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

/** Whether the money is for mine action: by the sector of the transaction, else of its activity. */
const isMineAction = (transaction: XmlNode, context: ActivityContext): boolean => {
  const own = sectorCodes(transaction.children("sector"));
  return own.length > 0 ? own.includes(mineAction) : context.isMineAction;
};

const statesOf = (transaction: XmlNode, { states, directory }: ActivityContext): readonly StateCode[] => {
  const own = transaction.children("recipient-country");
  return own.length > 0 || transaction.child("recipient-region") ? statesIn(own, directory) : states;
};

/** Identifiers of records that went out from here, by the id at the end. */
const ownIds = (...names: readonly (string | undefined)[]): string[] =>
  names.flatMap((name) => /(?:^|-)((?:pl|co|di)_[A-Za-z0-9._-]+)$/.exec(name ?? "")?.[1] ?? []);

const amountOf = (transaction: XmlNode, context: ActivityContext): EvidenceRecord["amount"] | string => {
  const value = transaction.child("value");
  const currency = value?.attribute("currency") ?? context.currency;
  if (!isCurrency(currency)) return `${currency.slice(0, 20) || "No currency"} is not an ISO 4217 currency.`;
  const text = (value?.text ?? "").slice(0, 60);
  const minor = parseAmount(text.replace(/^\+/, ""), currency);
  return typeof minor === "string" ? `"${text}" is not an amount of ${currency}.` : { minor, currency };
};

const dayOf = (transaction: XmlNode): string | undefined => {
  const date = transaction.child("transaction-date")?.attribute("iso-date")?.slice(0, 10) ?? "";
  return isDay(date) ? date : undefined;
};

/** Who gives and who gets; the reporter where its own side is not named. */
const partiesOf = (transaction: XmlNode, side: EvidenceSide, context: ActivityContext) => {
  const { reporter, funder, directory } = context;
  const giver = side === "provider" ? (reporter ?? funder) : funder;
  const getter = side === "recipient" ? reporter : undefined;
  return {
    provider: directory.party(transaction.child("provider-org") ?? giver),
    receiver: directory.party(transaction.child("receiver-org") ?? getter),
  };
};

/** A transaction as evidence; a text that says why not where it can't be read. */
const evidenceOf = (
  transaction: XmlNode,
  [kind, side]: readonly [EvidenceKind, EvidenceSide],
  context: ActivityContext,
): Omit<EvidenceRecord, "key"> | string => {
  const amount = amountOf(transaction, context);
  const on = dayOf(transaction);
  if (typeof amount === "string") return amount;
  if (on === undefined) return "A transaction needs a date, YYYY-MM-DD.";
  const counterpart =
    side === "provider"
      ? transaction.child("receiver-org")?.attribute("receiver-activity-id")
      : transaction.child("provider-org")?.attribute("provider-activity-id");
  const ref = nameOf(transaction.attribute("ref"));
  const ids = kind === "pledge" ? ownIds(ref, context.identifier) : ownIds(ref);
  const told = transaction.child("description")?.child("narrative")?.text;
  return {
    system: "iati",
    kind,
    side,
    title: (told || context.title).slice(0, 300),
    ...partiesOf(transaction, side, context),
    states: statesOf(transaction, context),
    amount,
    on,
    identifiers: [...ids, ...(ref && ids.length === 0 ? [ref] : []), ...context.identifiers],
    partOf: context.parents,
    counterparts: iatiName(counterpart),
    citation: `IATI activity ${context.identifier}`,
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

/** The evidence of an activity. References of all of it name a transfer where there is one of its kind. */
const settled = (told: readonly Told[], { identifier, references }: ActivityContext): EvidenceRecord[] => {
  const groups = Map.groupBy(told, ({ ref, record, place }) =>
    JSON.stringify([record.kind, record.side, ref ?? place, record.amount.currency]),
  );
  const transfers = [...groups.values()].flatMap(settle);
  const ofKind = Map.groupBy(transfers, ({ record }) => record.kind);
  const names = new Set<string>();
  return transfers.map(({ record, ref, place }) => {
    const name = `iati:${identifier}#${record.kind}:${ref ?? place}`;
    const key = names.has(name) ? `${name}:${place}` : name;
    names.add(name);
    const alone = ofKind.get(record.kind)?.length === 1;
    const identifiers = alone ? [...record.identifiers, ...references] : record.identifiers;
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
const readTransaction = (
  kept: Kept,
  transaction: XmlNode,
  place: number,
  context: ActivityContext,
): Told[] => {
  const leave = (reason: string): Told[] => {
    kept.leftOut.set(reason, (kept.leftOut.get(reason) ?? 0) + 1);
    return [];
  };
  const code = transaction.child("transaction-type")?.attribute("code") ?? "";
  const type = types[code];
  if (!isMineAction(transaction, context)) return leave("of another sector");
  if (type === undefined) return leave(`of the type ${code || "none"}: no pledge, commitment or payment`);
  const record = evidenceOf(transaction, type, context);
  if (typeof record !== "string") return [{ place, ref: nameOf(transaction.attribute("ref")), record }];
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
  const context = contextOf(activity, identifier, directory);
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
