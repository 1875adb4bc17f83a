import type { ConsolidatedAnswerSchema, ResponseSchema } from "@angkor/contract/schemas/response";
import { type AssistanceRequirement, daysBetween, type NeedResponse, publishedAtOf } from "@angkor/domain";
import type { Loaded } from "@angkor/store";
import type * as z from "zod";
import { recordDto } from "../records.ts";

type EarlierDto = z.input<typeof ConsolidatedAnswerSchema>["responses"][number]["earlier"][number];

const contentDto = ({ answer, statement, redirectedTo, pledgeId }: NeedResponse) => ({
  answer,
  ...(statement !== undefined && { statement }),
  ...(redirectedTo !== undefined && { redirectedTo }),
  ...(pledgeId !== undefined && { pledgeId }),
});

/** What a provider answered before its latest answer. */
export const toEarlierDto = (response: NeedResponse): EarlierDto => ({
  ...contentDto(response),
  visibility: response.visibility,
  answeredAt: response.updatedAt,
});

/** A response as the wire tells it, with the time that its provider took. */
export const toResponseDto = (
  { state: response, version }: Loaded<NeedResponse>,
  need: AssistanceRequirement,
): z.input<typeof ResponseSchema> => ({
  id: response.id,
  requirementId: response.requirementId,
  provider: response.provider,
  ...contentDto(response),
  ...recordDto(response, version),
  daysTaken: daysBetween(publishedAtOf(need), response.createdAt),
});
