import { previewPledge } from "@angkor/contract/operations/preview-pledge";
import {
  type AssistanceRequirement,
  announcePledge,
  type PledgeContent,
  parseSpanKey,
  tranches,
} from "@angkor/domain";
import { handle, problem } from "@angkor/http";
import { type PledgeToCome, presencesOf, previewCoordination } from "@angkor/matching";
import type { Dependencies } from "../composition.ts";
import { toPledgeContent } from "../pledges/pledge-dto.ts";
import { requireProvider } from "../providers.ts";
import { rateFor } from "../rates.ts";
import { requireTargetRequirements } from "../target-requirements.ts";
import { loadLandscape } from "./landscape.ts";
import { previewDto } from "./preview-dto.ts";

/** Decided by the same rules as a pledge that is recorded, and recorded nowhere. */
export const previewPledgeHandler = ({ table }: Dependencies) =>
  handle(previewPledge, async ({ body, caller, at }) => {
    await requireProvider(table, body.donor, "/donor");
    const content = toPledgeContent(body);
    const { currency } = content;
    const named = await requireTargetRequirements(table, caller, content);
    const rate = await rateFor(table, currency, content.announcedOn ?? at.slice(0, 10));
    const decision = announcePledge({ caller, at }, "pl_preview", content, rate);
    if (!decision.ok) {
      const { name, detail, errors } = decision.refusal;
      throw problem(name, detail, errors);
    }
    const landscape = await loadLandscape(table, { caller, on: at.slice(0, 10), currency });
    const preview = previewCoordination({
      pledge: toCome(content, named),
      cells: landscape.cells,
      presences: presencesOf(landscape.providers, caller, landscape.toReport),
      context: landscape.context,
    });
    return { body: previewDto(preview, currency) };
  });

/** Where a pledge can go: a pledge for single requirements goes where those are. */
const toCome = (content: PledgeContent, named: readonly AssistanceRequirement[]): PledgeToCome => {
  const { states, pillars } = content.targets;
  return {
    donor: content.donor,
    states: named.length > 0 ? [...new Set(named.map(({ state }) => state))].sort() : states,
    pillars: named.length > 0 ? [...new Set(named.map(({ pillar }) => pillar))].sort() : pillars,
    tranches: Object.entries(tranches(content)).map(([name, amount]) => ({
      span: parseSpanKey(name),
      ...(content.kind === "financial" && { amount }),
    })),
  };
};
