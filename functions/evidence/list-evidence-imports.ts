import { listEvidenceImports } from "@angkor/contract/operations/list-evidence-imports";
import { mayReadImport } from "@angkor/domain";
import { handle } from "@angkor/http";
import { evidenceImports, kindPartition, ownerPartition } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { page } from "../page.ts";
import { importOwner, toImportDto } from "./evidence-imports.ts";

export const listEvidenceImportsHandler = ({ table }: Dependencies) =>
  handle(listEvidenceImports, async ({ query, caller }) => {
    const owner = importOwner(caller);
    return {
      body: await page(table, evidenceImports, toImportDto, query, {
        listings: [
          owner === "isu"
            ? { index: "kind", partition: kindPartition("evidence-import") }
            : { index: "owner", partition: ownerPartition("evidence-import", owner) },
        ],
        filters: [owner],
        keep: ({ state }) => mayReadImport(caller, state.owner),
      }),
    };
  });
