import type { ResponseSchema } from "@angkor/contract/schemas/response";
import { type AssistanceRequirement, daysBetween, type NeedResponse, publishedAtOf } from "@angkor/domain";
import type { Loaded } from "@angkor/store";
import type * as z from "zod";
import { recordDto } from "../records.ts";

/** A response as the wire tells it, with the time that its provider took. */
export const toResponseDto = (
  { state: response, version }: Loaded<NeedResponse>,
  need: AssistanceRequirement,
): z.input<typeof ResponseSchema> => ({
  id: response.id,
  requirementId: response.requirementId,
  provider: response.provider,
  answer: response.answer,
  ...(response.statement !== undefined && { statement: response.statement }),
  ...(response.redirectedTo !== undefined && { redirectedTo: response.redirectedTo }),
  ...(response.pledgeId !== undefined && { pledgeId: response.pledgeId }),
  ...recordDto(response, version),
  daysTaken: daysBetween(publishedAtOf(need), response.createdAt),
});
