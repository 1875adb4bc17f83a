"use strict";
// `first-call.cjs <bundle> <event as JSON>`: in a fresh process, what importing a handler and calling it once takes.
const [bundle, event] = process.argv.slice(2);
const { performance } = require("node:perf_hooks");
const context = {
  awsRequestId: "first",
  functionName: "bench",
  functionVersion: "1",
  invokedFunctionArn: "arn:aws:lambda:eu-central-1:000000000000:function:bench",
  memoryLimitInMB: "1024",
  getRemainingTimeInMillis: () => 10_000,
};
const from = performance.now();
const processorFrom = process.cpuUsage();
const { handler } = require(bundle);
handler(JSON.parse(event), context).then((answer) => {
  const called = performance.now();
  const { user, system } = process.cpuUsage(processorFrom);
  const { statusCode, body } = answer;
  process.stdout.write(
    `\nRESULT ${JSON.stringify({ statusCode, body, all: called - from, processor: (user + system) / 1000 })}\n`,
  );
  process.exit();
});
