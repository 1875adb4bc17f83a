import type { Operation } from "@angkor/contract";
import { registry } from "@angkor/contract/registry";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, test } from "vitest";
import { extraRoutes } from "../../infra/constructs/routes.ts";
import { AngkorStack } from "../../infra/stacks/angkor-stack.ts";

const operations: readonly Operation[] = registry;
const routeKey = ({ method, path }: { readonly method: string; readonly path: string }): string =>
  `${method.toUpperCase()} ${path}`;

/** Synthesised without bundles: only routes are looked at here. */
const synthesised = (): Template =>
  Template.fromStack(new AngkorStack(new App({ context: { "aws:cdk:bundling-stacks": [] } }), "Angkor"));

/** Every string in a part of a template: the logical ids of what it refers to are among them. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

describe("the synthesised stack", () => {
  let template: Template;

  beforeAll(() => {
    template = synthesised();
  });

  test("has exactly the routes of the registry and of the API reference", () => {
    const routes = Object.values(template.findResources("AWS::ApiGatewayV2::Route"));
    const keys = routes.map((route): unknown => route["Properties"].RouteKey);
    expect(keys.sort()).toEqual([...operations, ...extraRoutes].map(routeKey).sort());
  });

  test("leads each route to the function of its operation", () => {
    const integrations = template.findResources("AWS::ApiGatewayV2::Integration");
    const lambdas = template.findResources("AWS::Lambda::Function");
    const functionOf = (target: unknown): string | undefined =>
      stringsIn(stringsIn(target).map((text) => integrations[text])).find((text) => text in lambdas);
    const led = Object.values(template.findResources("AWS::ApiGatewayV2::Route")).map((route) => [
      route["Properties"].RouteKey,
      functionOf(route["Properties"].Target)?.replace(/[0-9A-F]{8}$/, ""),
    ]);
    const declared = [...operations, ...extraRoutes].map((route) => [
      routeKey(route),
      route.function.replaceAll("-", ""),
    ]);
    expect(Object.fromEntries(led)).toEqual(Object.fromEntries(declared));
  });
});
