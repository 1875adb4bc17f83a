import { gunzipSync, gzipSync } from "node:zlib";
import type { AllocationProposalSchema, AllocationRequestSchema } from "@angkor/contract/schemas/allocation";
import type { AllocationProblem } from "@angkor/matching";
import { CorruptItemError, toJson } from "@angkor/store";
import type * as z from "zod";

type ProposalDto = z.input<typeof AllocationProposalSchema>;

/** A proposal with all it was made of: the request, the problem that was solved, and the answer. */
export interface ProposalDocument {
  readonly request: z.output<typeof AllocationRequestSchema>;
  readonly problem: AllocationProblem;
  readonly answer: Omit<ProposalDto, "id" | "createdAt">;
}

/** As text that a stored item can hold: compressed, since a proposal repeats itself a lot. */
export const packDocument = ({ request, problem, answer }: ProposalDocument): string => {
  const { first, needs } = problem.eligible;
  const eligible = { first: [...first], needs: [...needs] };
  return gzipSync(toJson({ request, problem: { ...problem, eligible }, answer })).toString("base64");
};

/** The answer of a packed document. */
export const unpackAnswer = (document: string, id: string): ProposalDocument["answer"] => {
  try {
    const { answer }: ProposalDocument = JSON.parse(
      gunzipSync(Buffer.from(document, "base64")).toString("utf8"),
    );
    return answer;
  } catch (cause) {
    throw new CorruptItemError(`allocation-proposal#${id}`, cause);
  }
};
