import { comparePledgeWorkbook } from "@angkor/contract/operations/compare-pledge-workbook";
import { handle, problem } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { decidePledges, requireOwnDonor } from "./pledge-workbook-transaction.ts";
import { readPledgeRows } from "./read-pledge-workbook.ts";

export const comparePledgeWorkbookHandler = (dependencies: Dependencies) =>
  handle(comparePledgeWorkbook, async ({ file, caller, at }) => {
    const workbook = await readPledgeRows(file);
    await requireOwnDonor(dependencies.table, workbook, caller);
    const outcome = await decidePledges(dependencies, workbook, { caller, at });
    if (!outcome.ok) throw problem(outcome.refusal.name, outcome.refusal.detail, outcome.refusal.errors);
    const { decided, untouched } = outcome;
    const revised = decided.filter(({ before }) => before !== undefined).length;
    return {
      body: {
        recorded: decided.length - revised,
        revised,
        untouched,
        changes: decided.flatMap(({ row: { reference }, changes }) =>
          changes.map((change) => ({ reference, ...change })),
        ),
      },
    };
  });
