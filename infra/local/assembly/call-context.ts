import { randomUUID } from "node:crypto";
import type { SynthesisedFunction } from "./synthesised-app.ts";

/** What Lambda tells a function about a call, as far as ours look. */
export const contextOf = ({ logicalId, timeoutSeconds, memoryMegabytes }: SynthesisedFunction) => {
  const deadline = Date.now() + timeoutSeconds * 1000;
  return {
    awsRequestId: randomUUID(),
    callbackWaitsForEmptyEventLoop: true,
    functionName: logicalId,
    functionVersion: "$LATEST",
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${logicalId}`,
    logGroupName: logicalId,
    logStreamName: "one-machine",
    memoryLimitInMB: String(memoryMegabytes),
  };
};
