import { describeApi } from "./describe-api.ts";

export const handler = describeApi({ directory: process.env["LAMBDA_TASK_ROOT"] ?? "." });
