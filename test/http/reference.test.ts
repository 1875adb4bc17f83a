/** Reference data is replaced by who has read it; what is there already can be sent again without harm. */
import { recordState } from "@angkor/contract/operations/record-state";
import { registerOrganisation } from "@angkor/contract/operations/register-organisation";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectProblem, ifMatch } from "./service.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const params = { code: "org:halo" };
const body = { name: "The HALO Trust", type: "ngo" as const };

test("the same again changes nothing, another needs the version that was read", async () => {
  const { isu } = world;
  const first = await isu.does(registerOrganisation, { params, body });
  const again = await isu.does(registerOrganisation, { params, body });
  expect([first.body.version, again.body.version]).toEqual([1, 1]);

  const renamed = { params, body: { ...body, aliases: ["HALO Trust"] } };
  expectProblem(await isu.ask(registerOrganisation, renamed), "if-match-missing");
  const stale = { ...renamed, headers: ifMatch('"7"') };
  expectProblem(await isu.ask(registerOrganisation, stale), "version-stale");
  const second = await isu.does(registerOrganisation, { ...renamed, headers: ifMatch(first.etag) });
  expect(second.body).toMatchObject({ version: 2, aliases: ["HALO Trust"] });
});

test("two who replace a roster entry at once do not overwrite each other", async () => {
  const { isu } = world;
  const entry = (name: string) => ({ params: { iso3: "SOM" }, body: { name, flags: [] } });
  const { etag } = await isu.does(recordState, entry("Somalia"));
  const answers = await Promise.all(
    ["Somalia (Federal Republic)", "Federal Republic of Somalia"].map((name) =>
      isu.ask(recordState, { ...entry(name), headers: ifMatch(etag) }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
});
