import {
  type AmountChange,
  amountName,
  currency,
  destination,
  pillars,
  providerCode,
  stateCodes,
  toUsdValue,
} from "@angkor/domain";
import { UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aPledge, easyRate } from "../../domain/test/builders/index.ts";
import {
  beginTransaction,
  getItem,
  keyOf,
  load,
  pledges,
  positionKey,
  providerPositionKey,
  readPositions,
  type Table,
} from "../src/index.ts";
import { limits } from "../src/transaction/limits.ts";
import { openDatabase, type TestDatabase } from "./database.ts";
import { givePledge, noon } from "./records.ts";

let database: TestDatabase;
let table: Table;
beforeAll(async () => {
  database = await openDatabase();
  ({ table } = database);
});
afterAll(() => database.close());

const donor = providerCode(`org:${"a".repeat(80)}`);

/** The longest name and the largest amount that a request can make. */
const extreme = (year: number, minor: bigint): AmountChange => ({
  provider: donor,
  measure: "disbursed",
  destination: destination(stateCodes.slice(0, 60), pillars),
  span: { from: year, to: year + 1 },
  scope: `states-parties|${donor}`,
  currency: currency("JOD"),
  minor,
  usdValue: toUsdValue(minor, easyRate("JOD")),
});

/** 15 digits before the point, three behind it: the largest amount of one line. */
const largest = 10n ** 18n - 1n;

describe("figures of the extreme", () => {
  test("have names and keys within DynamoDB's limits", () => {
    const change = extreme(2026, largest);
    expect(Buffer.byteLength(`u|${amountName(change)}`)).toBeLessThanOrEqual(255);
    const { states } = change.destination;
    expect(Buffer.byteLength(positionKey(states).sk)).toBeLessThanOrEqual(1024);
    expect(Buffer.byteLength(providerPositionKey(donor, states).sk)).toBeLessThanOrEqual(1024);
  });

  test("stay exact within 38 digits, when a hundred thousand of the largest add up", async () => {
    const dearest = { ...easyRate("JOD"), unitsPerUsd: "0.000000000001" };
    const value = toUsdValue(largest, dearest) * 100_000n;
    expect(toUsdValue(largest, easyRate("JOD")).toString().length).toBeLessThanOrEqual(24);
    expect((largest * 100_000n).toString()).toHaveLength(23);
    // Only a currency worth a million million dollars a unit would come to the end of the digits.
    expect(value.toString().length).toBeLessThanOrEqual(41);

    const transaction = beginTransaction(table, noon);
    transaction.affect({
      amounts: Array.from({ length: 1000 }, () => extreme(2026, largest)),
      declarations: [],
    });
    expect(await transaction.commit()).toEqual({ outcome: "saved" });
    const [position] = await readPositions(table);
    expect(position?.amounts).toEqual([
      expect.objectContaining({
        minor: largest * 1000n,
        usdValue: toUsdValue(largest, easyRate("JOD")) * 1000n,
      }),
    ]);
  });

  test("of one change stay within one expression", async () => {
    const transaction = beginTransaction(table, noon);
    const years = Array.from({ length: 60 }, (_, index) => extreme(1995 + index, 1n));
    transaction.affect({ amounts: years, declarations: [] });
    expect(await transaction.commit()).toEqual({ outcome: "saved" });
  });
});

describe("what cannot be saved whole", () => {
  const announce = (id: `pl_${string}`, description: string) => {
    const pledge = aPledge().named(id).giving(2026, "1.00").build();
    const content = { ...pledge.content, description };
    const transaction = beginTransaction(table, noon);
    const event = { type: "pledge-announced", id, content, rate: pledge.rate, at: noon, by: "me" } as const;
    transaction.append(pledges, id, undefined, [event], { counters: { "2026": 100n } });
    return transaction;
  };

  test("is told for a record of more than 400 KB, in characters or in bytes", async () => {
    expect(await announce("pl_fits", "x".repeat(390_000)).commit()).toEqual({ outcome: "saved" });
    for (const text of ["x".repeat(410_000), "ឃ".repeat(140_000)]) {
      expect(await announce("pl_large", text).commit()).toMatchObject({ outcome: "too-large" });
    }
    expect(await load(table, pledges, "pl_large")).toBeUndefined();
  });

  test("is told for more than a hundred items", async () => {
    const transaction = announce("pl_wide", "");
    for (let index = 0; index < limits.actions; index += 1)
      transaction.requireRecord("pledge", `pl_${index}`);
    expect(await transaction.commit()).toEqual({
      outcome: "too-large",
      detail:
        "The change touches 102 items; one change may touch 100. Split the plan, or supersede fewer at once.",
    });
  });

  test("is told for more than 4 MB", async () => {
    const transaction = beginTransaction(table, noon);
    for (let index = 0; index < 11; index += 1) {
      const pledge = aPledge().named(`pl_heavy${index}`).build();
      const state = { ...pledge, content: { ...pledge.content, description: "x".repeat(380_000) } };
      transaction.project(pledges, pledge.id, state, 1);
    }
    expect(await transaction.commit()).toMatchObject({ outcome: "too-large" });
  });

  test("is told for more figures than one expression takes", async () => {
    const { id } = await givePledge(table, aPledge().named("pl_many").giving(2026, "1.00"));
    const add = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${1900 + index}`, -1n]));
    const transaction = beginTransaction(table, noon);
    transaction.count("pledge", { id, version: 1 }, { add });
    expect(await transaction.commit()).toMatchObject({ outcome: "too-large" });
  });

  test("is told when an item would grow beyond what the database takes", async () => {
    const key = positionKey([]);
    await table.client.send(
      new UpdateItemCommand({
        TableName: table.name,
        Key: keyOf(key),
        UpdateExpression: "SET roster = :r",
        ExpressionAttributeValues: { ":r": { S: "x".repeat(409_000) } },
      }),
    );
    const transaction = beginTransaction(table, noon);
    for (const attribute of ["d|wp_1", "d|wp_2"]) transaction.set(key, attribute, "y".repeat(1000));
    expect(await transaction.commit()).toMatchObject({ outcome: "too-large" });
    expect(Object.keys((await getItem(table, key)) ?? {})).not.toContain("d|wp_2");
  });

  test("is told for a figure of more than 38 digits", async () => {
    const transaction = beginTransaction(table, noon);
    transaction.affect({ amounts: [extreme(2090, 10n ** 38n + 1n)], declarations: [] });
    expect(await transaction.commit()).toMatchObject({ outcome: "too-large" });
  });
});
