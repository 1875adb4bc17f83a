import {
  accept,
  type Caller,
  type Context,
  type Decision,
  type EventBase,
  type Fault,
  hasRole,
  mayWrite,
  type ProviderCode,
  refuse,
} from "../shared/index.ts";
import type { EvidenceRecord } from "./evidence.ts";

export type EvidenceImportId = `ei_${string}`;

/** IATI activities as XML; flows of FTS as its exports have them, or as its API answers. */
export const evidenceFormats = ["iati", "fts-csv", "fts-json"] as const;
export type EvidenceFormat = (typeof evidenceFormats)[number];

/** Whose import it is: the ISU's, or that of the State or organisation whose focal point sent it. */
export type ImportOwner = "isu" | ProviderCode;

export const decisionActions = ["link", "record", "reject"] as const;
export type DecisionAction = (typeof decisionActions)[number];

/**
 * What a person decides of a piece of evidence: it tells of a record (`link`), a record was made of it (`record`), or it
 * is not to be kept (`reject`).
 */
export interface EvidenceDecision {
  readonly key: string;
  readonly action: DecisionAction;
  readonly recordId?: string;
  readonly reason?: string;
}

/** A decision as it stands, with when and by whom. */
export type TakenDecision = Omit<EvidenceDecision, "key"> & { readonly at: string; readonly by: string };

/** What came in, once. The evidence is kept beside it and known by its hash. */
export interface ImportedFile {
  readonly id: EvidenceImportId;
  readonly owner: ImportOwner;
  readonly format: EvidenceFormat;
  readonly name?: string;
  /** SHA-256 of the file as it was sent, in UTF-8. */
  readonly hash: string;
  readonly evidence: number;
  /** How many transfers were left out, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** How many faults there were; the first of them are kept beside it. */
  readonly faults: number;
}

export interface EvidenceImport extends ImportedFile {
  /** By the key of the evidence; the latest counts. */
  readonly decisions: Readonly<Record<string, TakenDecision>>;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export type EvidenceImportEvent =
  | (EventBase & { readonly type: "evidence-imported"; readonly file: ImportedFile })
  | (EventBase & { readonly type: "evidence-decided"; readonly decisions: readonly EvidenceDecision[] });

export const evolveEvidenceImport = (
  before: EvidenceImport | undefined,
  event: EvidenceImportEvent,
): EvidenceImport => {
  if (event.type === "evidence-imported")
    return { ...event.file, decisions: {}, createdAt: event.at, updatedAt: event.at };
  if (before === undefined) throw new Error("evidence-decided before evidence-imported");
  const { at, by } = event;
  const taken = event.decisions.map(({ key, ...decision }) => [key, { ...decision, at, by }]);
  return { ...before, decisions: { ...before.decisions, ...Object.fromEntries(taken) }, updatedAt: at };
};

/** An import is its owner's and the ISU's; for anyone else it does not exist. */
export const mayReadImport = (caller: Caller, owner: ImportOwner): boolean =>
  owner === "isu" ? hasRole(caller, "isu") : mayWrite(caller, owner);

/** What concerns a provider or State: what it gives, and what it gets. */
export const concerns = (owner: ImportOwner, { provider, states }: EvidenceRecord): boolean =>
  owner === "isu" || provider.code === owner || states.some((state) => state === owner);

/** What decisions are taken on: the evidence by key, and the records that the caller may see. */
export interface DecidedOn {
  readonly keys: ReadonlySet<string>;
  readonly records: ReadonlySet<string>;
}

const decisionFaults = (decisions: readonly EvidenceDecision[], { keys, records }: DecidedOn): Fault[] => {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  decisions.forEach(({ key, recordId }, index) => {
    const pointer = `/decisions/${index}`;
    if (!keys.has(key))
      faults.push({ pointer: `${pointer}/key`, detail: "The import has no such evidence." });
    else if (seen.has(key)) faults.push({ pointer: `${pointer}/key`, detail: "It is decided twice here." });
    seen.add(key);
    if (recordId !== undefined && !records.has(recordId))
      faults.push({ pointer: `${pointer}/recordId`, detail: "There is no such record that you may see." });
  });
  return faults;
};

/** Takes decisions on evidence; a later one on the same evidence replaces an earlier one, which stays in the events. */
export const decideEvidence = (
  { caller, at }: Context,
  decisions: readonly EvidenceDecision[],
  on: DecidedOn,
): Decision<EvidenceImportEvent> => {
  const faults = decisionFaults(decisions, on);
  return faults.length > 0
    ? refuse(
        "evidence-decision-invalid",
        "Not every decision is about evidence and records that there are.",
        faults,
      )
    : accept({ type: "evidence-decided", decisions, at, by: caller.subject });
};
