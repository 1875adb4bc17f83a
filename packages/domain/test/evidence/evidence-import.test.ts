import { describe, expect, test } from "vitest";
import {
  concerns,
  decideEvidence,
  type EvidenceImport,
  type EvidenceImportEvent,
  evolveEvidenceImport,
  mayReadImport,
  providerCode,
} from "../../src/index.ts";
import { after, by, focalPoint, isu, noon, refused, withRole } from "../builders/index.ts";
import { anEvidence } from "./builder.ts";

const imported: EvidenceImportEvent = {
  type: "evidence-imported",
  at: noon,
  by: "isu",
  file: {
    id: "ei_1",
    owner: "isu",
    format: "iati",
    hash: "0",
    evidence: 2,
    leftOut: { "of another sector": 3 },
    faults: 0,
  },
};

const on = { keys: new Set(["e1", "e2"]), records: new Set(["co_1"]) };

describe("decisions on evidence", () => {
  test("are kept with when and by whom; the latest counts", () => {
    const first = decideEvidence(by(isu), [{ key: "e1", action: "link", recordId: "co_1" }], on);
    const later = "2025-03-01T00:00:00.000Z";
    const second = decideEvidence(by(isu, later), [{ key: "e1", action: "reject", reason: "Not ours" }], on);
    const events = [imported, ...(first.ok ? first.events : []), ...(second.ok ? second.events : [])];
    const state: EvidenceImport = after(evolveEvidenceImport, events);
    expect(state).toMatchObject({
      decisions: { e1: { action: "reject", reason: "Not ours", at: later, by: "isu" } },
      createdAt: noon,
      updatedAt: later,
    });
    expect(state.decisions["e1"]?.recordId).toBeUndefined();
  });

  test("name evidence and records that there are, each evidence once", () => {
    const decision = decideEvidence(
      by(isu),
      [
        { key: "e1", action: "link", recordId: "co_9" },
        { key: "e1", action: "reject", reason: "Twice" },
        { key: "e9", action: "record", recordId: "co_1" },
      ],
      on,
    );
    expect(decision).toEqual(
      refused(
        "evidence-decision-invalid",
        "Not every decision is about evidence and records that there are.",
        [
          ["/decisions/0/recordId", "There is no such record that you may see."],
          ["/decisions/1/key", "It is decided twice here."],
          ["/decisions/2/key", "The import has no such evidence."],
        ],
      ),
    );
  });
});

describe("an import", () => {
  test.each([
    ["the ISU's is the ISU's alone", "isu", isu, true],
    ["the ISU's", "isu", focalPoint("NOR"), false],
    ["the ISU's", "isu", withRole("committee"), false],
    ["a State's is its focal point's", "NOR", focalPoint("NOR"), true],
    ["a State's is the ISU's too", "NOR", isu, true],
    ["a State's", "NOR", focalPoint("DEU"), false],
    ["a State's", "NOR", withRole("observer", "NOR"), false],
  ])("of %s", (_, owner, caller, sees) => {
    expect(mayReadImport(caller, owner === "isu" ? "isu" : providerCode(owner))).toBe(sees);
  });

  test("of a State has what it gives and what it gets; the ISU's everything", () => {
    const evidence = anEvidence().by("NOR").to("UKR", "KHM").build();
    const seen = (["isu", "NOR", "KHM", "DEU"] as const).map((owner) =>
      concerns(owner === "isu" ? "isu" : providerCode(owner), evidence),
    );
    expect(seen).toEqual([true, true, true, false]);
  });
});
