export { csvOf } from "./csv.ts";
export * from "./documents.ts";
export * from "./function.ts";
export * from "./identity.ts";
export * from "./problem.ts";
export type { Document, Reply, ResponseBody } from "./reply.ts";
export { etagOf, type OperationRequest } from "./request.ts";
