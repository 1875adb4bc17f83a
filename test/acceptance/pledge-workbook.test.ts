/** A donor's pledges as a workbook over HTTP: out, filled in, and in again. */
import { cancelPledge } from "@angkor/contract/operations/cancel-pledge";
import { comparePledgeWorkbook } from "@angkor/contract/operations/compare-pledge-workbook";
import { getPledge } from "@angkor/contract/operations/get-pledge";
import { getPledgeWorkbook } from "@angkor/contract/operations/get-pledge-workbook";
import { listPledges } from "@angkor/contract/operations/list-pledges";
import { recordPledgesFromWorkbook } from "@angkor/contract/operations/record-pledges-from-workbook";
import { revisePledge } from "@angkor/contract/operations/revise-pledge";
import { pledgeWorkbook } from "@angkor/documents/pledge-workbook";
import { Workbook } from "@cj-tech-master/excelts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startDemonstration } from "../http/demonstration.ts";
import { aPledge, committed, pledged } from "../http/records.ts";
import { type Answer, expectProblem, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";
import { filledIn, sendWorkbook, takeWorkbook } from "./workbooks.ts";

let world: World;

const tokenOf = (donor: string) =>
  world.server.token(
    donor.startsWith("org:")
      ? { roles: ["isu"] }
      : { roles: ["state-focal-point"], state: donor, statesParty: true },
  );

const taken = async (donor: string, language = "en") =>
  takeWorkbook(world.server.url, getPledgeWorkbook, { donor, language }, await tokenOf(donor));

const sent = async (donor: string, file: Uint8Array, key?: string): Promise<Answer> =>
  sendWorkbook(world.server.url, recordPledgesFromWorkbook, file, {
    token: await tokenOf(donor),
    ...(key !== undefined && { key }),
  });

const compared = async (donor: string, file: Uint8Array) => {
  const answer = await sendWorkbook(world.server.url, comparePledgeWorkbook, file, {
    token: await tokenOf(donor),
  });
  expect(answer.status, answer.text).toBe(200);
  return comparePledgeWorkbook.response.body.parse(JSON.parse(answer.text));
};

const done = ({ status, text }: Answer) => {
  expect(status, text).toBe(201);
  return recordPledgesFromWorkbook.response.body.parse(JSON.parse(text));
};

/** A donor's pledges as it sees them. */
const pledgesOf = async (donor: string) => {
  const { body } = await world.focalPoint(donor).does(listPledges, { query: { donor, limit: 100 } });
  return body.items;
};

describe("the demonstration's donors", () => {
  beforeAll(async () => {
    world = await startDemonstration();
  }, 240_000);
  afterAll(() => world?.stop());

  test("every donor's pledges go out and come in again in three languages, and nothing changes", async () => {
    const { body } = await world.anyone.does(listPledges, { query: { limit: 100, status: "announced" } });
    const donors = [...new Set(body.items.map(({ donor }) => donor))];
    expect(donors.length).toBeGreaterThan(4);
    for (const [index, donor] of donors.entries()) {
      const own = body.items.filter((pledge) => pledge.donor === donor);
      const file = await taken(donor, ["en", "fr", "es"][index % 3]);
      expect(await compared(donor, file)).toEqual({
        recorded: 0,
        revised: 0,
        untouched: own.length,
        changes: [],
      });
      expect(done(await sent(donor, file))).toEqual({ pledges: [], untouched: own.length });
    }
    const { body: after } = await world.anyone.does(listPledges, {
      query: { limit: 100, status: "announced" },
    });
    expect(after).toEqual(body);
  });
});

/** The rows of a workbook: where a pledge stands, where its first tranche does, and the first empty ones. */
const rowsOf = async (file: Uint8Array) => {
  const workbook = await new Workbook().xlsx.load(file);
  const rowOf = (name: string, reference: string | null): number => {
    const sheet = workbook.getWorksheet(name);
    for (let row = 2; row <= (sheet?.rowCount ?? 0); row += 1)
      if (sheet?.getCell(row, 1).value === reference) return row;
    throw new Error(`No row of ${reference} on ${name}`);
  };
  return {
    pledge: (id: string) => rowOf("Pledges", id),
    tranche: (id: string) => rowOf("Schedule", id),
    empty: { pledge: rowOf("Pledges", null), tranche: rowOf("Schedule", null) },
  };
};

const newPledge = (pledge: number, tranche: number) => ({
  [`Pledges!A${pledge}`]: "N1",
  [`Pledges!C${pledge}`]: "A new pledge",
  [`Pledges!F${pledge}`]: "Earmarked",
  [`Pledges!G${pledge}`]: "KHM, UKR",
  [`Pledges!H${pledge}`]: "Survey and clearance, Victim assistance",
  [`Schedule!A${tranche}`]: "N1",
  [`Schedule!B${tranche}`]: 2026,
  [`Schedule!D${tranche}`]: 2026,
  [`Schedule!F${tranche}`]: 1_000_000.5,
  [`Schedule!A${tranche + 1}`]: "N1",
  [`Schedule!B${tranche + 1}`]: 2027,
  [`Schedule!D${tranche + 1}`]: 2027,
  [`Schedule!E${tranche + 1}`]: 2028,
  [`Schedule!F${tranche + 1}`]: 2_000_000,
});

const donor = "NOR";

describe("a donor's desk", () => {
  beforeAll(async () => {
    world = await startWorld();
  }, 240_000);
  afterAll(() => world?.stop());

  test("records, revises and leaves alone in one go", async () => {
    const desk = world.focalPoint(donor);
    const { body: first } = await pledged(desk, { title: "To be revised" });
    const { body: second } = await pledged(desk, { title: "To be left alone" });
    const file = await taken(donor);
    const before = await pledgesOf(donor);
    const untouched = before.filter(({ status }) => status === "announced").length - 1;
    const rows = await rowsOf(file);
    const filled = await filledIn(file, {
      [`Pledges!C${rows.pledge(first.id)}`]: "Revised",
      ...newPledge(rows.empty.pledge, rows.empty.tranche),
    });
    const { changes, ...counts } = await compared(donor, filled);
    expect(counts).toEqual({ recorded: 1, revised: 1, untouched });
    expect(changes).toContainEqual({
      reference: first.id,
      field: "title",
      before: "To be revised",
      after: "Revised",
    });
    expect(changes).toContainEqual({
      reference: "N1",
      tranche: "2027/2027-2028",
      field: "amount",
      after: "2000000.00",
    });
    expect(await pledgesOf(donor), "a comparison saves nothing").toEqual(before);

    const answer = done(await sent(donor, filled, "the-desk"));
    expect(answer).toEqual({
      pledges: [
        expect.objectContaining({ reference: first.id, outcome: "revised", id: first.id, version: 2 }),
        expect.objectContaining({ reference: "N1", outcome: "recorded", version: 1, pledged: "3000000.50" }),
      ],
      untouched,
    });
    const { body: revised } = await desk.does(getPledge, { params: { id: first.id } });
    expect(revised).toEqual({ ...first, title: "Revised", version: 2, updatedAt: revised.updatedAt });
    const { body: recorded } = await desk.does(getPledge, { params: { id: answer.pledges[1]?.id ?? "" } });
    expect(recorded).toMatchObject({
      donor,
      currency: "USD",
      earmarking: "earmarked",
      targets: { states: ["KHM", "UKR"], pillars: ["survey-clearance", "victim-assistance"] },
      schedule: [
        { paymentYear: 2026, availabilityYear: 2026, amount: "1000000.50" },
        { paymentYear: 2027, availabilityPeriod: { from: 2027, to: 2028 }, amount: "2000000.00" },
      ],
      visibility: "public",
    });
    expect((await desk.does(getPledge, { params: { id: second.id } })).body).toEqual(second);

    // The same key: the same answer. Without it: what is recorded already is told, and nothing is recorded twice.
    expect(done(await sent(donor, filled, "the-desk"))).toEqual(answer);
    expectProblem(await sent(donor, filled), "pledge-invalid", [`Pledges!A${rows.empty.pledge}`]);
    expect(await pledgesOf(donor)).toHaveLength(before.length + 1);
  });

  describe("a pledge that changed after the workbook was taken", () => {
    test("is told at its row, unless the row says nothing new", async () => {
      const desk = world.focalPoint(donor);
      const pledge = await pledged(desk, { title: "Meanwhile" });
      const old = await taken(donor);
      const row = (await rowsOf(old)).pledge(pledge.body.id);
      await desk.does(revisePledge, {
        params: { id: pledge.body.id },
        headers: ifMatch(pledge.etag),
        body: aPledge({ title: "Meanwhile", description: "More" }),
      });
      expect(done(await sent(donor, old)).pledges).toEqual([]);
      const mine = await filledIn(old, { [`Pledges!C${row}`]: "Mine" });
      const { errors } = expectProblem(await sent(donor, mine), "pledge-invalid", [`Pledges!A${row}`]);
      expect(errors?.[0]?.detail).toContain("version 2");
    });
    test("and one that was cancelled, or falls below what is committed", async () => {
      const desk = world.focalPoint(donor);
      const gone = await pledged(desk, { title: "Cancelled later" });
      const drawn = await pledged(desk, { title: "Drawn on" });
      await committed(desk, { pledgeId: drawn.body.id });
      const old = await taken(donor);
      const rows = await rowsOf(old);
      await desk.does(cancelPledge, {
        params: { id: gone.body.id },
        headers: ifMatch(gone.etag),
        body: {},
      });
      const [goneRow, drawnRow] = [rows.pledge(gone.body.id), rows.tranche(drawn.body.id)];
      const filled = await filledIn(old, {
        [`Pledges!C${goneRow}`]: "Again",
        [`Schedule!F${drawnRow}`]: 10,
      });
      expectProblem(await sent(donor, filled), "pledge-invalid", [
        `Pledges!A${goneRow}`,
        `Schedule!D${drawnRow}`,
      ]);
    });
  });

  test("48 pledges for the same States are recorded at once; 50 are refused whole", async () => {
    const before = await pledgesOf(donor);
    const file = await taken(donor);
    const { empty } = await rowsOf(file);
    const many = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => index).flatMap((index) => [
          [`Pledges!A${empty.pledge + index}`, `N${index}`],
          [`Pledges!C${empty.pledge + index}`, `Pledge ${index}`],
          [`Pledges!F${empty.pledge + index}`, "Unearmarked"],
          [`Schedule!A${empty.tranche + index}`, `N${index}`],
          [`Schedule!B${empty.tranche + index}`, 2026],
          [`Schedule!D${empty.tranche + index}`, 2026],
          [`Schedule!F${empty.tranche + index}`, 1],
        ]),
      );
    expectProblem(await sent(donor, await filledIn(file, many(50))), "record-too-large");
    expect(await pledgesOf(donor)).toEqual(before);
    const { pledges } = done(await sent(donor, await filledIn(file, many(48)), "forty-eight"));
    expect(pledges.map(({ reference }) => reference)).toEqual(
      Array.from({ length: 48 }, (_, index) => `N${index}`),
    );
  });

  test("twenty planted faults are told as exactly those cells, and nothing is recorded", async () => {
    const before = await pledgesOf(donor);
    const [workbook, schedule] = [{ language: "en", donor } as const, aPledge().schedule];
    const fresh = Array.from({ length: 19 }, (_, index) =>
      aPledge({
        id: `N${index + 2}`,
        title: `Pledge of row ${index + 2}`,
        earmarking: "earmarked",
        schedule,
      }),
    );
    const file = await pledgeWorkbook(workbook, fresh, "2026-11-21T12:00:00.000Z");
    const planted = {
      "Pledges!C2": null,
      "Pledges!D3": "Gold",
      "Pledges!E4": "XYZ",
      "Pledges!F5": "Somewhat",
      "Pledges!G6": "KHM, ZZZ",
      "Pledges!H7": "Demining",
      "Pledges!I8": "some need",
      "Pledges!N9": "2027-02-30",
      "Pledges!R10": -5,
      "Pledges!T11": "soon",
      "Pledges!U12": "Nobody",
      "Pledges!M13": "perhaps",
      // Rules: the donor is its own target; targets of an unearmarked pledge; a requirement that is not there.
      "Pledges!G14": donor,
      "Pledges!F15": "Unearmarked",
      "Pledges!I16": "ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1",
      "Schedule!A17": "N99",
      "Schedule!B18": null,
      "Schedule!D18": 1800,
      "Schedule!F19": 1.234,
      "Schedule!F20": "a lot",
    };
    const more = { "Pledges!G15": "KHM" };
    // The pledge of row 17 has no tranche any more; that is its own fault.
    const kept = { ...planted, "Pledges!D17": "Training" };
    const { errors = [] } = expectProblem(
      await sent(donor, await filledIn(file, { ...kept, ...more })),
      "request-invalid",
    );
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(Object.keys(planted).sort());
    expect(Object.keys(planted)).toHaveLength(20);
    expect(await pledgesOf(donor)).toEqual(before);
  });
});
