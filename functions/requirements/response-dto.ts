import type { ConsolidatedAnswerSchema, ResponseSchema } from "@angkor/contract/schemas/response";
import {
  type AssistanceRequirement,
  type Caller,
  daysBetween,
  type MayName,
  type NeedResponse,
  publishedAtOf,
  responseNaming,
} from "@angkor/domain";
import type { Loaded } from "@angkor/store";
import type * as z from "zod";
import { naming, type SeenAmong } from "../naming.ts";
import { pledgeRecords } from "../pledges/pledge-dto.ts";
import { recordDto } from "../records.ts";

type EarlierDto = z.input<typeof ConsolidatedAnswerSchema>["responses"][number]["earlier"][number];

/** Which of the pledges that these name this caller may be told. */
export const responseNames = (
  seenAmong: SeenAmong,
  caller: Caller,
  answers: readonly NeedResponse[],
): Promise<MayName> =>
  naming(
    seenAmong(
      caller,
      pledgeRecords,
      answers.map(({ pledgeId }) => pledgeId),
    ),
  );

const contentDto = ({ answer, statement, redirectedTo, pledgeId }: NeedResponse) => ({
  answer,
  ...(statement !== undefined && { statement }),
  ...(redirectedTo !== undefined && { redirectedTo }),
  ...(pledgeId !== undefined && { pledgeId }),
});

/** What a provider answered before its latest answer. */
export const toEarlierDto = (response: NeedResponse, mayName: MayName): EarlierDto => ({
  ...contentDto(responseNaming(response, mayName)),
  visibility: response.visibility,
  answeredAt: response.updatedAt,
});

/** A response as the wire tells it, with the time that its provider took. */
export const toResponseDto = (
  { state: response, version }: Loaded<NeedResponse>,
  need: AssistanceRequirement,
  mayName: MayName,
): z.input<typeof ResponseSchema> => ({
  id: response.id,
  requirementId: response.requirementId,
  provider: response.provider,
  ...contentDto(responseNaming(response, mayName)),
  ...recordDto(response, version),
  daysTaken: daysBetween(publishedAtOf(need), response.createdAt),
});
