import { globSync } from "node:fs";
import type { Operation } from "@angkor/contract";
import { registry } from "@angkor/contract/registry";
import { beforeAll, describe, expect, test } from "vitest";
import { extraRoutes } from "../../infra/constructs/routes.ts";
import { readTemplate, type Template } from "../../infra/test/template.ts";
import { deployedFunctions } from "../bench/synthesised.ts";
import { projectRoot } from "./project.ts";

const operations: readonly Operation[] = registry;
const routeKey = ({ method, path }: { readonly method: string; readonly path: string }): string =>
  `${method.toUpperCase()} ${path}`;

/** Every string in a part of a template: the logical ids of what it refers to are among them. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

describe("the synthesised stack", () => {
  let template: Template;

  beforeAll(async () => {
    template = await readTemplate();
  });

  test("has exactly the routes of the registry and of the API reference", () => {
    const keys = template.ofType("AWS::ApiGatewayV2::Route").map(({ properties }) => properties["RouteKey"]);
    expect(keys.sort()).toEqual([...operations, ...extraRoutes].map(routeKey).sort());
  });

  test("leads each route to the function of its operation", () => {
    const byId = new Map(template.resources.map((resource) => [resource.id, resource]));
    const ofType = (text: string, type: string) => byId.get(text)?.type === type;
    const functionOf = (target: unknown): string | undefined =>
      stringsIn(target)
        .filter((text) => ofType(text, "AWS::ApiGatewayV2::Integration"))
        .flatMap((id) => stringsIn(byId.get(id)?.properties))
        .find((text) => ofType(text, "AWS::Lambda::Function"));
    const led = template
      .ofType("AWS::ApiGatewayV2::Route")
      .map(({ properties }): [string, string | undefined] => [
        String(properties["RouteKey"]),
        functionOf(properties["Target"])?.replace(/[0-9A-F]{8}$/, ""),
      ]);
    const declared = [...operations, ...extraRoutes].map((route): [string, string] => [
      routeKey(route),
      route.function.replaceAll("-", ""),
    ]);
    expect(Object.fromEntries(led)).toEqual(Object.fromEntries(declared));
  });

  test("has one function for each folder of functions/ with an entry, which the benchmarks find", async () => {
    const entries = globSync("functions/*/entry.ts", { cwd: projectRoot });
    const deployed = await deployedFunctions();
    expect(deployed.map(({ name }) => `functions/${name}/entry.ts`).sort()).toEqual(entries.sort());
    expect(new Set(deployed.map(({ bundle }) => bundle)).size).toBe(entries.length);
  });
});
