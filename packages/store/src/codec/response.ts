import { type NeedResponse, type NeedResponseEvent, responseAnswers } from "@angkor/domain";
import * as z from "zod";
import {
  event,
  pledgeId,
  provider,
  record,
  requirementId,
  responseId,
  schemaOf,
  state,
  visibility,
} from "./shapes.ts";

const identity = { id: responseId, requirementId, state, provider };

const content = {
  answer: z.enum(responseAnswers),
  statement: z.string().exactOptional(),
  redirectedTo: provider.exactOptional(),
  pledgeId: pledgeId.exactOptional(),
  visibility,
};

export const needResponse = schemaOf<NeedResponse>()(z.strictObject({ ...record, ...identity, ...content }));

export const needResponseEvent = schemaOf<NeedResponseEvent>()(
  z.strictObject({
    ...event,
    ...identity,
    type: z.literal("requirement-answered"),
    content: z.strictObject(content),
    enteredBy: z.literal("isu").exactOptional(),
  }),
);
