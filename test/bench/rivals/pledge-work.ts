import type { PledgeInputSchema } from "@angkor/contract/schemas/pledge";
import { announcePledge, type Caller, dollarRate, pledgeEffects, tranches } from "@angkor/domain";
import { beginTransaction, type Loaded, load, pledges, type Table } from "@angkor/store";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { ulid } from "ulid";
import type * as z from "zod";
import { anyName } from "../../../functions/naming.ts";
import { toPledgeContent, toPledgeDto } from "../../../functions/pledges/pledge-dto.ts";

/** What recording and reading a pledge takes, whichever framework is around it: the same domain, store and SDK. */
const table: Table = {
  client: new DynamoDBClient({ maxAttempts: 5 }),
  name: process.env["TABLE_NAME"] ?? "",
};

export const readPledge = async (id: string) => {
  const found = await load(table, pledges, id);
  return found && found.state.visibility === "public" ? toPledgeDto(found, anyName) : undefined;
};

export const savePledge = async (caller: Caller, input: z.output<typeof PledgeInputSchema>) => {
  const at = new Date().toISOString();
  const content = toPledgeContent(input);
  const id = `pl_${ulid()}` as const;
  const decision = announcePledge({ caller, at }, id, content, dollarRate);
  if (!decision.ok) return decision;
  const transaction = beginTransaction(table, at);
  const saved: Loaded<Parameters<typeof toPledgeDto>[0]["state"]> = transaction.append(
    pledges,
    id,
    undefined,
    decision.events,
    { counters: tranches(content) },
  );
  for (const event of decision.events) transaction.affect(pledgeEffects(undefined, event, saved.state));
  await transaction.commit();
  return { ok: true as const, pledge: toPledgeDto(saved, anyName) };
};
