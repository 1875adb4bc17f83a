import {
  asideRules,
  decisionActions,
  type EvidenceImport,
  type EvidenceImportEvent,
  type EvidenceReading,
  evidenceFormats,
  evidenceKinds,
  evidenceSides,
  evidenceSystems,
} from "@angkor/domain";
import * as z from "zod";
import { currency, event, evidenceImportId, integer, provider, schemaOf, span, state } from "./shapes.ts";

const file = z.strictObject({
  id: evidenceImportId,
  owner: z.union([z.literal("isu"), provider]),
  format: z.enum(evidenceFormats),
  name: z.string().exactOptional(),
  hash: z.string(),
  evidence: z.number(),
  leftOut: z.record(z.string(), z.number()),
  faults: z.number(),
});

const decision = {
  action: z.enum(decisionActions),
  recordId: z.string().exactOptional(),
  reason: z.string().exactOptional(),
};

export const evidenceImport = schemaOf<EvidenceImport>()(
  file.extend({
    decisions: z.record(z.string(), z.strictObject({ ...decision, at: z.string(), by: z.string() })),
    createdAt: z.string(),
    updatedAt: z.string(),
  }),
);

export const evidenceImportEvent = schemaOf<EvidenceImportEvent>()(
  z.discriminatedUnion("type", [
    z.strictObject({ ...event, type: z.literal("evidence-imported"), file }),
    z.strictObject({
      ...event,
      type: z.literal("evidence-decided"),
      decisions: z.array(z.strictObject({ key: z.string(), ...decision })),
    }),
  ]),
);

const party = z.strictObject({
  name: z.string().exactOptional(),
  ref: z.string().exactOptional(),
  code: provider.exactOptional(),
});

/** What is kept beside an import: its evidence, and the first faults. */
type KeptEvidence = Pick<EvidenceReading, "evidence" | "faults">;

const keptEvidence = schemaOf<KeptEvidence>()(
  z.strictObject({
    evidence: z.array(
      z.strictObject({
        key: z.string(),
        system: z.enum(evidenceSystems),
        kind: z.enum(evidenceKinds),
        side: z.enum(evidenceSides),
        title: z.string(),
        provider: party,
        receiver: party,
        states: z.array(state),
        amount: z.strictObject({ minor: integer, currency }),
        usdCents: integer.exactOptional(),
        on: z.string(),
        years: span.exactOptional(),
        identifiers: z.array(z.string()),
        partOf: z.array(z.string()),
        counterparts: z.array(z.string()),
        aside: z.enum(asideRules).exactOptional(),
        citation: z.string(),
      }),
    ),
    faults: z.array(z.strictObject({ place: z.string(), detail: z.string() })),
  }),
);

/** The evidence in a text that was kept beside an import. Throws when it is not what was kept. */
export const parseEvidence = (text: string): KeptEvidence => keptEvidence.parse(JSON.parse(text));
