import type { FunctionName, Method } from "@angkor/contract";
import { AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import {
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import { Construct } from "constructs";
import type { ApiFunctions } from "./api-functions.ts";
import { HouseLogGroup } from "./house-log-group.ts";
import { acceptFinding } from "./nag.ts";
import { type Route, routes } from "./routes.ts";

const methods = {
  get: HttpMethod.GET,
  post: HttpMethod.POST,
  put: HttpMethod.PUT,
} as const satisfies Readonly<Record<Method, HttpMethod>>;

/** Requests a second that the whole API takes: far above what the Convention's users make, far below a bill. */
const throttle = { rateLimit: 100, burstLimit: 200 };

/** No query string: it can hold a search for something that is not public. */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: "$context.requestId",
    time: "$context.requestTimeEpoch",
    routeKey: "$context.routeKey",
    status: "$context.status",
    latencyMs: "$context.responseLatency",
    integrationLatencyMs: "$context.integrationLatency",
    integrationError: "$context.integrationErrorMessage",
    responseBytes: "$context.responseLength",
    sourceIp: "$context.identity.sourceIp",
    userAgent: "$context.identity.userAgent",
  }),
);

/** The HTTP API: exactly the routes of the contract's registry and of the pages that show it. */
export class ContractApi extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;

  constructor(scope: Construct, id: string, functions: ApiFunctions) {
    super(scope, id);
    this.api = new HttpApi(this, "Api", {
      description:
        "Angkor: work plans, pledges, commitments and gaps of the Anti-Personnel Mine Ban Convention",
      createDefaultStage: false,
    });
    this.stage = new HttpStage(this, "Stage", {
      httpApi: this.api,
      stageName: "$default",
      autoDeploy: true,
      throttle,
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(new HouseLogGroup(this, "AccessLogs")),
        format: accessLogFormat,
      },
    });
    const integrations = new Map<FunctionName, HttpLambdaIntegration>();
    for (const [name, handler] of functions) {
      integrations.set(name, new HttpLambdaIntegration(name, handler, { scopePermissionToRoute: false }));
    }
    for (const route of routes) {
      const integration = integrations.get(route.function);
      if (integration === undefined) throw new Error(`${route.name} has no function`);
      this.#addRoute(route, integration);
    }
  }

  #addRoute(route: Route, integration: HttpLambdaIntegration): void {
    const httpRoute = new HttpRoute(this, route.name, {
      httpApi: this.api,
      routeKey: HttpRouteKey.with(route.path, methods[route.method]),
      integration,
    });
    acceptFinding(httpRoute, {
      id: "AwsSolutions-APIG4",
      reason:
        "Reading public records needs no token. Each function verifies the token itself and asks for the roles that its operation declares.",
    });
  }
}
