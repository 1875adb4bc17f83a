import { getPledgeWorkbook } from "@angkor/contract/operations/get-pledge-workbook";
import { pledgeWorkbook } from "@angkor/documents/pledge-workbook";
import { handle } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { seenNow } from "../naming.ts";
import { pledgeNames, toPledgeDto } from "../pledges/pledge-dto.ts";
import { requireProvider } from "../providers.ts";
import { standingPledges } from "./changed-pledges.ts";

export const getPledgeWorkbookHandler = ({ table }: Dependencies) =>
  handle(getPledgeWorkbook, async ({ query: { donor, language }, caller, at }) => {
    await requireProvider(table, donor, "/query/donor");
    const pledges = await standingPledges(table, donor, caller);
    const standing = pledges.map(({ state }) => state);
    const mayName = await pledgeNames(seenNow(table), caller, standing);
    const told = pledges.map((pledge) => toPledgeDto(pledge, mayName));
    const bytes = await pledgeWorkbook({ language, donor }, told, at);
    return { document: { format: "xlsx", bytes, name: `pledges-${donor.replace(":", "-")}-${language}` } };
  });
