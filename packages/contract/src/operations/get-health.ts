import * as z from "zod";
import { defineOperation, reading } from "../operation.ts";

export const getHealth = defineOperation({
  operationId: "getHealth",
  method: "get",
  path: "/health",
  function: "reference",
  tag: "Service",
  summary: "Tell whether the service works",
  description: "Answers when the function and its table do.",
  request: {},
  response: {
    status: 200,
    body: z.object({ status: z.literal("ok") }).meta({ id: "Health", description: "The service works." }),
  },
  problems: [],
  table: reading,
  example: { response: { status: "ok" } },
});
