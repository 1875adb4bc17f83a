import { DeleteItemCommand, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aCommitment, aPledge, aRequirement, aWorkPlan } from "../../domain/test/builders/index.ts";
import {
  beginTransaction,
  load,
  pledges,
  positionKey,
  requirements,
  rosterAttribute,
  states,
  type Table,
  toJson,
  verify,
} from "../src/index.ts";
import { openDatabase, type TestDatabase } from "./database.ts";
import { commitmentOf, givePlan, givePledge, giveRequirement, noon } from "./records.ts";
import { aState } from "./reference.ts";
import { Save } from "./saving.ts";

let database: TestDatabase;
let table: Table;
beforeAll(async () => {
  database = await openDatabase();
  ({ table } = database);
  await givePlan(
    table,
    aWorkPlan()
      .named("wp_a")
      .enteredByIsu()
      .with("A1", "survey-clearance", { "2026": { cost: "100.00" } }),
  );
  await giveRequirement(table, aRequirement().named("ar_alone").asking(2026, "50.00"));
  const norway = await givePledge(table, aPledge().named("pl_nor").in("EUR").giving(2026, "80.00"));
  // Two providers give to the same cell in the same currency: their figures add up on the State's position.
  for (const [id, donor] of [
    ["co_nor", "NOR"],
    ["co_deu", "DEU"],
  ] as const) {
    const builder = aCommitment().named(id).of(donor).in("EUR").giving(2026, "10.00");
    await saveCommitment(id, donor === "NOR" ? builder.from(norway) : builder);
  }
  const need = await load(table, requirements, "ar_alone");
  if (need)
    await saveCommitment("co_need", aCommitment().named("co_need").giving(2026, "5.00").against(need.state));
  const transaction = beginTransaction(table, noon);
  const cambodia = transaction.append(states, "KHM", undefined, [aState]);
  transaction.set(positionKey([cambodia.state.iso3]), rosterAttribute, states.encodeState(cambodia.state));
  await transaction.commit();
  await database.settle();
});
afterAll(() => database.close());

const saveCommitment = async (id: string, builder: ReturnType<typeof aCommitment>): Promise<void> => {
  const save = new Save(table, noon);
  await save.commitment(id, commitmentOf(builder));
  expect(await save.commit()).toEqual({ outcome: "saved" });
};

const keyOf = (item: string) => {
  const split = item.lastIndexOf("/");
  return { pk: { S: item.slice(0, split) }, sk: { S: item.slice(split + 1) } };
};

/** Changes an attribute behind the store's back. */
const plant = (item: string, attribute: string, value: { readonly S: string } | { readonly N: string }) =>
  table.client.send(
    new UpdateItemCommand({
      TableName: table.name,
      Key: keyOf(item),
      UpdateExpression: "SET #a = :v",
      ExpressionAttributeNames: { "#a": attribute },
      ExpressionAttributeValues: { ":v": value },
    }),
  );

const remove = (item: string) =>
  table.client.send(new DeleteItemCommand({ TableName: table.name, Key: keyOf(item) }));

const told = async (): Promise<readonly string[]> => {
  await database.settle();
  const { drift } = await verify(table, noon);
  return drift.map(({ item, attribute }) => `${item} ${attribute}`).sort();
};

test("nothing drifts where nothing was tampered with", async () => {
  expect(await verify(table, noon)).toEqual({ records: 7, events: 8, positions: 4, drift: [] });
});

test("an event dated ahead of the clock that verifies is no drift", async () => {
  await givePledge(table, aPledge().named("pl_lost").of("USA").earmarkedFor("IRQ").giving(2026, "3.00"));
  const before = await load(table, pledges, "pl_lost");
  const ahead = "2026-03-01T12:00:00.200Z";
  const transaction = beginTransaction(table, ahead);
  transaction.append(pledges, "pl_lost", before, [{ type: "pledge-confirmed", at: ahead, by: "USA" }]);
  await transaction.commit();
  expect(await told()).toEqual([]);
});

const euros = "committed|survey-clearance|2026|public|EUR";
const state = { "position of a State": "POSITION/STATE#UKR", "of another": "POSITION/STATE#KHM" };
const elsewhere = toJson({ ...commitmentOf(aCommitment().giving(2026, "1.00"))[0] });

test("every kind of planted drift is told, and nothing else", async () => {
  const planted: readonly (readonly [string, string, { readonly S: string } | { readonly N: string }])[] = [
    // Figures of positions: a State's, its dollar value, one that no event gives, and a provider's.
    [state["position of a State"], `a|${euros}`, { N: "2001" }],
    [state["position of a State"], `u|${euros}`, { N: "1" }],
    [state["of another"], "a|pledged|-|2030|public|USD", { N: "1" }],
    ["PROVIDER/NOR#STATE#UKR", `a|${euros}`, { N: "999" }],
    // A declaration changed, and one that no record makes; a roster.
    [state["of another"], "d|wp_a", { S: "{}" }],
    [state["position of a State"], "d|wp_none", { S: "{}" }],
    [state["of another"], "roster", { S: "{}" }],
    // A position that should not be.
    ["POSITION/SHARED#-", "a|pledged|-|2030|public|USD", { N: "5" }],
    // Counters: of a pledge, of a requirement that stands alone, of one that a plan made.
    ["pledge#pl_nor/CURRENT", "n|2026", { N: "8000" }],
    ["requirement#ar_alone/CURRENT", "n|2026", { N: "0" }],
    ["requirement#ar_a.A1/CURRENT", "n|2026", { N: "1" }],
    // Current items: body, version, place in an index; a body that is no JSON; a requirement that a plan made.
    ["commitment#co_deu/CURRENT", "body", { S: elsewhere }],
    ["commitment#co_deu/CURRENT", "version", { N: "7" }],
    ["commitment#co_deu/CURRENT", "ownerKey", { S: "commitment#USA" }],
    ["work-plan#wp_a/CURRENT", "body", { S: "{" }],
    ["requirement#ar_a.A1/CURRENT", "body", { S: "{}" }],
    ["requirement#ar_a.A1/CURRENT", "version", { N: "1" }],
  ];
  for (const [item, attribute, value] of planted) await plant(item, attribute, value);
  // A record that no event gives.
  await plant("organisation#org:ghost/CURRENT", "kindKey", { S: "organisation" });
  await plant("organisation#org:ghost/CURRENT", "sortKey", { S: "org:ghost" });
  // Items that are missing: an event with others after it, the last event, a current item.
  await remove("pledge#pl_lost/EVENT#00000001");
  await remove("state#KHM/CURRENT");

  const others = [
    "organisation#org:ghost/CURRENT body",
    "state#KHM/CURRENT body",
    "pledge#pl_lost/EVENT#00000001 body",
    // What follows from the pledge's lost event: its record, and what it pledged, have no reason any more.
    "pledge#pl_lost/CURRENT body",
    "POSITION/STATE#IRQ a|pledged|survey-clearance|2026|public|USD",
    "PROVIDER/USA#STATE#IRQ a|pledged|survey-clearance|2026|public|USD",
  ];
  expect(await told()).toEqual(
    [...planted.map(([item, attribute]) => `${item} ${attribute}`), ...others].sort(),
  );
});
