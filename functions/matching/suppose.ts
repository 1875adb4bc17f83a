import type { AllocationRequestSchema } from "@angkor/contract/schemas/allocation";
import {
  announcePledge,
  type Context,
  evolvePledge,
  evolveRequirement,
  type Pledge,
  publishRequirement,
  type Refusal,
} from "@angkor/domain";
import { problem } from "@angkor/http";
import type { Table } from "@angkor/store";
import type * as z from "zod";
import { toPledgeContent } from "../pledges/pledge-dto.ts";
import { rateFor } from "../rates.ts";
import { toRequirementContent } from "../requirements/requirement-dto.ts";
import { supposedId } from "./allocation-dto.ts";
import type { Supposed } from "./open-market.ts";

type WhatIf = z.output<typeof AllocationRequestSchema>["whatIf"];

/** Pledges and needs that are supposed: decided by the same rules as real ones, and recorded nowhere. */
export const suppose = async (table: Table, context: Context, whatIf: WhatIf): Promise<Supposed> => {
  const on = context.at.slice(0, 10);
  const pledges: Pledge[] = [];
  for (const [index, input] of (whatIf?.pledges ?? []).entries()) {
    const content = { ...toPledgeContent(input), visibility: "public" as const };
    const rate = await rateFor(table, content.currency, on);
    const decision = announcePledge(context, supposedId("pl", index), content, rate);
    if (!decision.ok) throw supposedFault(decision.refusal, `/whatIf/pledges/${index}`);
    for (const event of decision.events) pledges.push(evolvePledge(undefined, event));
  }
  const requirements: Supposed["requirements"][number][] = [];
  for (const [index, input] of (whatIf?.requirements ?? []).entries()) {
    const content = { ...toRequirementContent(input), visibility: "public" as const };
    const rate = await rateFor(table, content.currency, on);
    const decision = publishRequirement(context, supposedId("ar", index), content, rate);
    if (!decision.ok) throw supposedFault(decision.refusal, `/whatIf/requirements/${index}`);
    for (const event of decision.events) requirements.push(evolveRequirement(undefined, event));
  }
  return { pledges, requirements };
};

const supposedFault = ({ name, detail, errors = [] }: Refusal, pointer: string) =>
  problem(
    name,
    detail,
    errors.map((fault) => ({ ...fault, pointer: pointer + fault.pointer })),
  );
