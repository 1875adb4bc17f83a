import { contextOf } from "../assembly/call-context.ts";
import type { Handler, LogSink } from "../assembly/load-handler.ts";
import type { SynthesisedApp } from "../assembly/synthesised-app.ts";
import { fromFunctionResult, toGatewayEvent } from "./gateway-event.ts";
import type { Endpoint } from "./router.ts";

/** What API Gateway answers when a function ends with an error. */
const functionFailed = {
  status: 500,
  headers: { "content-type": "application/json" },
  body: '{"message":"Internal Server Error"}',
};

/** The routes of the stack, each answered by its function. */
export const functionEndpoints = (
  app: SynthesisedApp,
  handlers: ReadonlyMap<string, Handler>,
  log: LogSink,
): readonly Endpoint[] =>
  app.routes.map((route) => {
    const handler = handlers.get(route.function);
    const target = app.functions.get(route.function);
    if (handler === undefined || target === undefined) throw new Error(`${route.path} has no function`);
    return {
      method: route.method,
      path: route.path,
      answer: async (request, parameters) => {
        const event = toGatewayEvent(request, `${route.method} ${route.path}`, parameters);
        try {
          return fromFunctionResult(await handler(event, contextOf(target)));
        } catch (error) {
          log(
            `${route.method} ${route.path}: ${error instanceof Error ? error.stack : String(error)}`,
            "error",
          );
          return functionFailed;
        }
      },
    };
  });
