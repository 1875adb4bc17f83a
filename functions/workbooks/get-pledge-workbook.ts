import { getPledgeWorkbook } from "@angkor/contract/operations/get-pledge-workbook";
import { pledgeWorkbook } from "@angkor/documents/pledge-workbook";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { toPledgeDto } from "../pledges/pledge-dto.ts";
import { requireProvider } from "../providers.ts";
import { standingPledges } from "./changed-pledges.ts";

export const getPledgeWorkbookHandler = ({ table }: Dependencies) =>
  handle(getPledgeWorkbook, async ({ query: { donor, language }, caller, at }) => {
    await requireProvider(table, donor, "/query/donor");
    const pledges = await standingPledges(table, donor, caller);
    const bytes = await pledgeWorkbook({ language, donor }, pledges.map(toPledgeDto), at);
    return { document: { format: "xlsx", bytes, name: `pledges-${donor.replace(":", "-")}-${language}` } };
  });
