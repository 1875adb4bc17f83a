import * as z from "zod";
import { defineOperation } from "../operation.ts";

export const getOpenApi = defineOperation({
  operationId: "getOpenApi",
  method: "get",
  path: "/openapi.json",
  function: "api-description",
  tag: "Service",
  summary: "Read this API description",
  description: "The OpenAPI 3.1 description of this API, from which clients can be generated.",
  request: {},
  response: {
    status: 200,
    body: z
      .looseObject({ openapi: z.string().meta({ description: "The version of OpenAPI." }) })
      .meta({ id: "OpenApiDocument", description: "An OpenAPI 3.1 document." }),
  },
  problems: [],
  table: [],
  example: { response: { openapi: "3.1.0" } },
});
