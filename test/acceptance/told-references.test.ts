/** Whatever is asked, an answer names no record that the one who asks may not see: every id in it can be read. */
import type { Operation } from "@angkor/contract";
import { listCommitments } from "@angkor/contract/operations/list-commitments";
import { listPledges } from "@angkor/contract/operations/list-pledges";
import { registry } from "@angkor/contract/registry";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordPaths } from "../../functions/records.ts";
import { aPledge } from "../http/records.ts";
import type { Ask, Caller } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";
import { plantReferences } from "./planted-references.ts";
import { plant } from "./planted-secrets.ts";
import { filesOfZip } from "./zip-files.ts";

const operations: readonly Operation[] = registry;

/** Questions that take a body and record nothing. */
const bodies: Readonly<Record<string, (ids: readonly string[]) => readonly unknown[]>> = {
  rankMatches: (named) => [
    ...named.filter((id) => id.startsWith("pl_")).map((pledgeId) => ({ pledgeId })),
    ...named.filter((id) => id.startsWith("ar_")).map((requirementId) => ({ requirementId })),
  ],
  previewPledge: () => [aPledge({ donor: "DEU" })],
};

const questions = operations.filter(({ method, operationId }) => method === "get" || operationId in bodies);

/** Answers that name what not everyone may see any more, each with the reason. */
const frozen: Readonly<Record<string, string>> = {
  getSnapshot: "A report as it was frozen: it names what its readers could see then, byte for byte.",
  getAllocationProposal: "A proposal stays as it was made, over what its readers could see then.",
  getOpenApi: "Its ids are examples.",
};

/** The same of the dump. */
const frozenFiles = ["events/snapshot.jsonl", "events/allocation-proposal.jsonl"];

const idPattern = /(?<![a-z])(?:[a-z]{2}_[0-9A-HJKMNP-TV-Z]{26}(?:\.[A-Za-z0-9-]+)*|cr_[A-Z]{3}\.\d{4})/g;
const idsIn = (text: string): string[] => [...new Set(text.match(idPattern))];

/** Ids without an address of their own, and who tells them. */
const tellers: Readonly<Record<string, readonly string[]>> = {
  an: ["listAnonymisedNotes"],
  di: ["getCommitment", "getFundAllocation"],
  ex: ["listExpressionsOfInterest"],
  rs: ["getConsolidatedAnswer"],
};

const paths: ReadonlySet<string> = new Set(Object.values(recordPaths));
const addresses = operations.filter(({ method, path }) => method === "get" && paths.has(path));

let world: World;
/** Every id that there is, as those who see the most are told them. */
let ids: readonly string[];

const accepts = (schema: Operation["request"]["query"], value: object): boolean =>
  schema?.safeParse(value).success ?? Object.keys(value).length === 0;

const product = <Value>(lists: readonly (readonly Value[])[]): Value[][] =>
  lists.reduce<Value[][]>((rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])), [[]]);

/** All that the path can name. */
const paramsOf = ({ path, request }: Operation): Record<string, string>[] => {
  const named: Readonly<Record<string, readonly string[]>> = {
    id: ids,
    iso3: ["KHM", "UKR"],
    provider: ["NOR", "JPN"],
    chart: ["coverage", "flows"],
    number: ["1", "3"],
  };
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return product(names.map((name) => named[name] ?? []))
    .map((values) => Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""])))
    .filter((params) => names.length === 0 || accepts(request.params, params));
};

/** What a question must say, and beside it each thing that it can. Documents are asked for as pages. */
const queriesOf = ({ request, documents }: Operation): Record<string, string>[] => {
  const format = documents?.includes("html") ? { format: "html" } : {};
  const needed = [
    {},
    { period: "2024" },
    { state: "KHM" },
    { donor: "NOR" },
    ...ids.filter((id) => /^(sn|ap)_/.test(id)).map((id) => ({ with: id })),
  ]
    .map((query) => ({ ...query, ...format }))
    .filter((query) => accepts(request.query, query));
  const [first] = needed;
  if (first === undefined || documents !== undefined) return needed.slice(0, 1);
  const beside = [
    { limit: "100" },
    { year: "2024" },
    { asOf: new Date().toISOString() },
    { version: "1" },
    { excluded: "true" },
    ...ids.map((pledgeId) => ({ pledgeId })),
  ].map((query) => ({ ...first, ...query }));
  return [...needed, ...beside.filter((query) => accepts(request.query, query))];
};

const asksOf = (operation: Operation): Ask[] =>
  product<Ask>([
    paramsOf(operation).map((params) => ({ params })),
    queriesOf(operation).map((query) => ({ query })),
    bodies[operation.operationId]?.(ids).map((body) => ({ body })) ?? [{}],
    operation.csv ? [{}, { headers: { accept: "text/csv" } }] : [{}],
  ]).map((parts) => Object.assign({}, ...parts));

/** An answer as text, a packed file as its parts; undefined where it is refused. */
const told = async (by: Caller, operation: Operation, ask: Ask): Promise<string | undefined> => {
  if (operation.operationId === "getPublicDump") return dumpTold();
  const { status, text } = await by.ask(operation, ask);
  expect([200, 401, 403, 404, 409, 422], `${operation.operationId}: ${text.slice(0, 500)}`).toContain(status);
  return status === 200 ? text : undefined;
};

const dumpTold = async (): Promise<string> => {
  const response = await fetch(`${world.url}/exports/dump`);
  expect(response.status).toBe(200);
  return [...filesOfZip(new Uint8Array(await response.arrayBuffer()))]
    .filter(([path]) => !frozenFiles.includes(path))
    .map(([, text]) => text)
    .join("\n");
};

beforeAll(async () => {
  world = await startWorld();
  await plant(world);
  const named = await plantReferences(world);
  const seeing = [world.isu, ...["KHM", "NOR", "UKR", "JPN", "org:eu"].map((code) => world.focalPoint(code))];
  const lists = operations.filter(
    ({ method, path, documents }) => method === "get" && !path.includes("{") && !documents,
  );
  const limit = { limit: "100" };
  const all = seeing.flatMap((by) =>
    lists.map(
      async (list) => (await by.ask(list, accepts(list.request.query, limit) ? { query: limit } : {})).text,
    ),
  );
  ids = [...new Set([...named, ...idsIn((await Promise.all(all)).join("\n"))])].filter(
    (id) => !id.includes("_01JT"),
  );
}, 240_000);
afterAll(() => world?.stop());

/** What each operation answers to everything that can be asked of it. */
const everythingTold = async (by: Caller): Promise<ReadonlyMap<string, readonly string[]>> => {
  const answers = new Map<string, readonly string[]>();
  for (const operation of questions) {
    const texts: string[] = [];
    for (const ask of asksOf(operation)) {
      const text = await told(by, operation, ask);
      if (text !== undefined) texts.push(text);
    }
    answers.set(operation.operationId, texts);
  }
  return answers;
};

const lookers = {
  anyone: () => world.anyone,
  "another State": () => world.focalPoint("DEU"),
  "the Committee": () => world.committee,
} satisfies Record<string, () => Caller>;

test.each(Object.entries(lookers))(
  "%s can read whatever any answer names",
  { timeout: 600_000 },
  async (_, looker) => {
    const by = looker();
    const answers = await everythingTold(by);
    const canRead = async (id: string): Promise<boolean> => {
      const address = addresses.find(({ request }) => accepts(request.params, { id }));
      if (address !== undefined) return (await told(by, address, { params: { id } })) !== undefined;
      const telling = (tellers[id.slice(0, 2)] ?? []).flatMap((teller) => answers.get(teller) ?? []);
      return telling.some((text) => text.includes(id));
    };
    const readable = new Map<string, boolean>();
    const unreadable: string[] = [];
    for (const [operationId, texts] of answers) {
      if (operationId in frozen) continue;
      for (const id of idsIn(texts.join("\n"))) {
        const known = readable.get(id) ?? (await canRead(id));
        readable.set(id, known);
        if (!known) unreadable.push(`${operationId}: ${id}`);
      }
    }
    expect(readable.size).toBeGreaterThan(30);
    expect(unreadable).toEqual([]);
  },
);

test("whoever may see both is told both, and whoever may not is told nothing of what is committed of a hidden pledge", async () => {
  const drawnOn = ["For the Committee", "Support of clearance"];
  const of = async (by: Caller, pledgeId: string) =>
    (await by.does(listCommitments, { query: { pledgeId } })).body.items;
  const { items } = (await world.focalPoint("NOR").does(listPledges, { query: { donor: "NOR" } })).body;
  const hidden = items.filter(
    ({ visibility, title }) => visibility === "committee" && drawnOn.includes(title),
  );
  expect(hidden).toHaveLength(drawnOn.length);
  for (const { id } of hidden) {
    const own = await of(world.focalPoint("NOR"), id);
    expect(own.length).toBeGreaterThan(0);
    for (const commitment of own) {
      expect(commitment.pledgeId).toBe(id);
      expect(commitment.lines.every(({ tranche }) => tranche === "2024")).toBe(true);
    }
    expect(await of(world.committee, id)).toEqual(own);
    expect(await of(world.anyone, id)).toEqual([]);
  }
});
