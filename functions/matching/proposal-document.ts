import type { AllocationProposalSchema, AllocationRequestSchema } from "@angkor/contract/schemas/allocation";
import {
  PeriodSchema,
  PillarSchema,
  ProviderCodeSchema,
  StateCodeSchema,
} from "@angkor/contract/schemas/basic";
import type { AllocationProblem } from "@angkor/matching";
import { CorruptItemError, toJson } from "@angkor/store";
import * as z from "zod";
import { pack, unpack } from "../packing.ts";

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
  return pack(toJson({ request, problem: { ...problem, eligible }, answer }));
};

/** The answer of a packed document. */
export const unpackAnswer = (document: string, id: string): ProposalDocument["answer"] =>
  unpacked(document, id, (text) => {
    const { answer }: ProposalDocument = JSON.parse(text);
    return answer;
  });

/** What a proposal was asked for and made of, as far as another proposal is compared with it. */
export type ProposalInput = z.output<typeof inputShape>;

/** The input of a packed document. */
export const unpackInput = (document: string, id: string): ProposalInput =>
  unpacked(document, id, (text) => inputShape.parse(JSON.parse(text)));

const minor = z
  .string()
  .regex(/^\d+$/)
  .transform((text) => BigInt(text));

const inputShape = z.object({
  request: z.object({
    states: z.array(StateCodeSchema).exactOptional(),
    whatIf: z
      .object({ pledges: z.array(z.unknown()).default([]), requirements: z.array(z.unknown()).default([]) })
      .exactOptional(),
  }),
  problem: z.object({
    lines: z.array(z.object({ id: z.string(), donor: ProviderCodeSchema, open: minor })),
    needs: z.array(
      z.object({
        requirementId: z.string(),
        state: StateCodeSchema,
        pillar: PillarSchema,
        span: PeriodSchema,
        open: minor,
      }),
    ),
  }),
});

const unpacked = <Part>(document: string, id: string, part: (text: string) => Part): Part => {
  try {
    return part(unpack(document));
  } catch (cause) {
    throw new CorruptItemError(`allocation-proposal#${id}`, cause);
  }
};
