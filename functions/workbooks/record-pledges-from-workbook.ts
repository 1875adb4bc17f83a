import { recordPledgesFromWorkbook } from "@angkor/contract/operations/record-pledges-from-workbook";
import { formatAmount, pledgedTotal } from "@angkor/domain";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { decideAndSave } from "../deciding.ts";
import { type DecidedPledge, decidePledges, requireOwnDonor } from "./pledge-workbook-transaction.ts";
import { readPledgeRows } from "./read-pledge-workbook.ts";

export const recordPledgesFromWorkbookHandler = (dependencies: Dependencies) =>
  handle(recordPledgesFromWorkbook, async ({ file, caller, at, idempotency }) => {
    const workbook = await readPledgeRows(file);
    await requireOwnDonor(dependencies.table, workbook, caller);
    return decideAndSave(dependencies.table, idempotency, async () => {
      const outcome = await decidePledges(dependencies, workbook, { caller, at });
      if (!outcome.ok) return outcome;
      const { transaction, decided, untouched } = outcome;
      const body = { pledges: decided.map(outcomeOf), untouched };
      return { ok: true, transaction, body, version: 1, status: 201 };
    });
  });

const outcomeOf = ({ row: { reference }, before, saved: { state, version } }: DecidedPledge) => ({
  reference,
  outcome: before === undefined ? ("recorded" as const) : ("revised" as const),
  id: state.id,
  version,
  title: state.content.title,
  currency: state.content.currency,
  pledged: formatAmount(pledgedTotal(state.content), state.content.currency),
});
