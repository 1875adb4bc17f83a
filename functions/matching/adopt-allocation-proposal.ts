import { problemCatalogue, problemType } from "@angkor/contract";
import { adoptAllocationProposal } from "@angkor/contract/operations/adopt-allocation-proposal";
import type { AdoptionInputSchema, AdoptionSchema } from "@angkor/contract/schemas/allocation";
import { CommitmentInputSchema } from "@angkor/contract/schemas/commitment";
import { type Caller, type CommitmentId, mayWrite, providerCode } from "@angkor/domain";
import { handle, ProblemError, problem } from "@angkor/http";
import { allocationProposals } from "@angkor/store";
import type * as z from "zod";
import { requireOwner } from "../access.ts";
import { attemptCommitment } from "../committing.ts";
import type { Dependencies } from "../composition.ts";
import { type Attempt, decideAndSave } from "../deciding.ts";
import { anyName } from "../naming.ts";
import type { ProposalDto } from "./allocation-dto.ts";
import { loadProposal, proposalDto } from "./proposals.ts";

type Line = ProposalDto["lines"][number];
type Input = z.output<typeof AdoptionInputSchema>;
type Result = z.input<typeof AdoptionSchema>["results"][number];

interface Adopter {
  readonly caller: Caller;
  readonly at: string;
  readonly body: Input;
}

export const adoptAllocationProposalHandler = (dependencies: Dependencies) =>
  handle(adoptAllocationProposal, async ({ params, ...adopter }) => {
    const proposal = proposalDto(await loadProposal(dependencies.table, params.id, adopter.caller), anyName);
    const results: Result[] = [];
    for (const line of chosenLines(proposal, adopter)) {
      results.push(await adoptLine(dependencies, proposal.id, line, adopter));
    }
    return { body: { id: proposal.id, results } };
  });

/** The lines that the caller named, or all of its own. Others' lines can't be adopted, nor supposed ones. */
const chosenLines = ({ lines }: ProposalDto, { body, caller }: Adopter): Line[] => {
  if (body.lines === undefined) {
    return lines.filter((line) => line.supposed !== true && mayWrite(caller, providerCode(line.donor)));
  }
  const byNumber = new Map(lines.map((line) => [line.line, line]));
  const chosen = [...new Set(body.lines)].map((number, index) => ({
    index,
    number,
    line: byNumber.get(number),
  }));
  const wrong = chosen.filter(({ line }) => line === undefined || line.supposed === true);
  if (wrong.length > 0) {
    throw problem(
      "proposal-lines-invalid",
      "Only lines of recorded pledges and requirements can be adopted.",
      wrong.map(({ index, number }) => ({
        pointer: `/lines/${index}`,
        detail: `Line ${number} is none, or only supposed.`,
      })),
    );
  }
  const own = chosen.flatMap(({ line }) => (line === undefined ? [] : [line]));
  for (const line of own) requireOwner(caller, providerCode(line.donor));
  return own;
};

/** One line becomes a commitment, marked on the proposal in the same transaction: once, however often it is asked for. */
const adoptLine = async (
  dependencies: Dependencies,
  id: string,
  line: Line,
  { caller, at, body }: Adopter,
): Promise<Result> => {
  if (line.adopted !== undefined) return { line: line.line, outcome: "recorded", commitmentId: line.adopted };
  const request = {
    pledgeId: line.pledgeId,
    requirementId: line.requirementId,
    decidedOn: body.decidedOn,
    lines: [
      {
        ...(line.year !== undefined && { year: line.year }),
        ...(line.period && { period: line.period }),
        amount: line.committable.amount,
        ...(line.tranche !== undefined && { tranche: line.tranche }),
      },
    ],
    ...(body.reference !== undefined && { reference: body.reference }),
    title: `From allocation proposal ${id}, line ${line.line}`,
  };
  const parsed = CommitmentInputSchema.parse(request);
  const attempt = async (): Promise<Attempt<Result>> => {
    const proposal = await loadProposal(dependencies.table, id, caller);
    const earlier = proposal.state.adopted[line.line];
    if (earlier !== undefined) throw new AlreadyAdopted(earlier);
    const decided = await attemptCommitment(dependencies, { body: parsed, caller, at });
    if (!decided.ok) return decided;
    const commitmentId = decided.id;
    decided.transaction.append(allocationProposals, id, proposal, [
      { type: "allocation-line-adopted", at, by: caller.subject, line: line.line, commitmentId },
    ]);
    const { id: _, ...rest } = decided;
    return { ...rest, body: { line: line.line, outcome: "recorded", commitmentId } };
  };
  try {
    const reply = await decideAndSave(dependencies.table, undefined, attempt);
    return "body" in reply ? reply.body : { line: line.line, outcome: "refused" };
  } catch (error) {
    if (error instanceof AlreadyAdopted) {
      return { line: line.line, outcome: "recorded", commitmentId: error.commitmentId };
    }
    if (!(error instanceof ProblemError)) throw error;
    const { code, detail } = error.problem;
    return {
      line: line.line,
      outcome: "refused",
      problem: { type: problemType(code), title: problemCatalogue[code].title, detail },
    };
  }
};

/** Another request adopted the line in the meantime: what it recorded is the answer. */
class AlreadyAdopted extends Error {
  readonly commitmentId: CommitmentId;
  constructor(commitmentId: CommitmentId) {
    super(`Adopted as ${commitmentId}`);
    this.commitmentId = commitmentId;
  }
}
