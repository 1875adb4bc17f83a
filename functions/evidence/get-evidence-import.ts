import { getEvidenceImport } from "@angkor/contract/operations/get-evidence-import";
import type { ReconciliationSchema } from "@angkor/contract/schemas/evidence";
import { type EvidenceFinding, type FindingOutcome, reconcile } from "@angkor/domain";
import { handle } from "@angkor/http";
import type * as z from "zod";
import type { Dependencies } from "../composition.ts";
import { pageOf } from "../page.ts";
import { toComparisonDto } from "./evidence-comparison-dto.ts";
import { loadImport, readEvidence, toImportDto } from "./evidence-imports.ts";
import { readRecordedMoney } from "./recorded-money.ts";
import { takenDecisions } from "./taken-decisions.ts";

type Outcomes = z.input<typeof ReconciliationSchema>["outcomes"];

const countOutcomes = (findings: readonly EvidenceFinding[]): Outcomes => {
  const count = (outcome: FindingOutcome) => findings.filter((finding) => finding.outcome === outcome).length;
  return {
    matched: count("matched"),
    differing: count("differing"),
    new: count("new"),
    duplicate: count("duplicate"),
    "set-aside": count("set-aside"),
  };
};

/** What waits for a person: evidence that no record tells, or that one tells otherwise. */
const asksForDecision = ({ outcome }: EvidenceFinding): boolean =>
  outcome === "new" || outcome === "differing";

export const getEvidenceImportHandler = ({ table }: Dependencies) =>
  handle(getEvidenceImport, async ({ params, query, caller }) => {
    const loaded = await loadImport(table, params.id, caller);
    const { evidence, faults } = await readEvidence(table, params.id);
    const [recorded, taken] = await Promise.all([
      readRecordedMoney(table, caller, evidence),
      takenDecisions(table, loaded),
    ]);
    const linked = new Map(
      [...taken].flatMap(([key, { recordId }]): [string, string][] => (recordId ? [[key, recordId]] : [])),
    );
    const byKey = new Map(evidence.map((record) => [record.key, record]));
    const findings = reconcile(evidence, { recorded, linked });
    const isOpen = (finding: EvidenceFinding) => asksForDecision(finding) && !taken.has(finding.key);
    const wanted = findings.filter(
      (finding) =>
        (query.outcome === undefined || finding.outcome === query.outcome) &&
        (query.status === undefined || (query.status === "open" ? isOpen(finding) : taken.has(finding.key))),
    );
    const { items, nextCursor } = pageOf(wanted, ({ key }) => key, query, [
      params.id,
      query.outcome,
      query.status,
    ]);
    return {
      body: {
        ...toImportDto(loaded),
        outcomes: countOutcomes(findings),
        open: findings.filter(isOpen).length,
        faultList: [...faults],
        items: items.flatMap((finding) => {
          const record = byKey.get(finding.key);
          return record ? [toComparisonDto(record, finding, taken.get(finding.key))] : [];
        }),
        ...(nextCursor !== undefined && { nextCursor }),
      },
      version: loaded.version,
    };
  });
