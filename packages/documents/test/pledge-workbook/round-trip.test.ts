/** What a workbook of pledges shows is what is read from it again, and spreadsheets open it. */
import { PledgeInputSchema } from "@angkor/contract/schemas/pledge";
import { earmarkings, modalities, tiedStatuses } from "@angkor/domain";
import { pillars, visibilities } from "@angkor/domain/shared";
import { Workbook } from "@cj-tech-master/excelts";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pledgeContentDto, toPledgeContent } from "../../../../functions/pledges/pledge-dto.ts";
import { pledgeChanges, pledgeWorkbook, readPledgeWorkbook } from "../../src/pledge-workbook/index.ts";
import en from "../../src/pledge-workbook/texts/en.json" with { type: "json" };
import es from "../../src/pledge-workbook/texts/es.json" with { type: "json" };
import fr from "../../src/pledge-workbook/texts/fr.json" with { type: "json" };
import { hasOffice, throughOffice } from "../input-workbook/office.ts";
import { inflate } from "../work-plan-workbook/workbooks.ts";
import { demonstrationPledges, whole } from "./pledges.ts";

const at = "2026-11-21T12:00:00.000Z";
const asSaid = (pledge: unknown) => pledgeContentDto(toPledgeContent(PledgeInputSchema.parse(pledge)));

/** A recorded pledge as the API answers it. */
const recorded = (body: unknown, index: number) => ({
  ...asSaid(body),
  id: `pl_${index}`,
  version: index + 1,
  pledged: "12345678902.60",
  committed: "0.00",
});

const read = (bytes: Uint8Array) => readPledgeWorkbook(bytes, inflate);

const expectSame = async (bytes: Uint8Array, bodies: readonly unknown[]) => {
  const { pledges, faults } = await read(bytes);
  expect([...faults, ...pledges.flatMap((pledge) => pledge.faults)]).toEqual([]);
  expect(pledges.map(({ reference, version }) => [reference, version])).toEqual(
    bodies.map((_, index) => [`pl_${index}`, index + 1]),
  );
  for (const [index, { pledge }] of pledges.entries()) {
    expect(asSaid(pledge)).toEqual(asSaid(bodies[index]));
    expect(pledgeChanges(asSaid(bodies[index]), asSaid(pledge))).toEqual([]);
  }
};

test.each(["en", "fr", "es"] as const)(
  "pledges of the demonstration in %s lose nothing",
  async (language) => {
    const byDonor = Map.groupBy(demonstrationPledges(), ({ donor }) => donor);
    expect(byDonor.size).toBeGreaterThan(3);
    for (const [donor, bodies] of byDonor)
      await expectSame(await pledgeWorkbook({ language, donor }, bodies.map(recorded), at), bodies);
  },
);

/** Text that the API takes: trimmed, not empty. */
const text = (maxLength: number) =>
  fc
    .string({ minLength: 1, maxLength, unit: "grapheme" })
    .map((raw) => raw.trim())
    .filter((raw) => raw.length > 0 && raw.length <= maxLength && raw.isWellFormed() && !/\p{Cc}/u.test(raw));
const code = fc.stringMatching(/^[0-9]{3,6}$/);
const year = fc.integer({ min: 2000, max: 2040 });
const amount = fc
  .bigInt({ min: 0n, max: 99999999999999999n })
  .map((cents) => `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`);
const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const time = (name: string) =>
  fc.oneof(
    year.map((value) => ({ [`${name}Year`]: value })),
    fc
      .tuple(year, fc.integer({ min: 1, max: 5 }))
      .map(([from, more]) => ({ [`${name}Period`]: { from, to: from + more } })),
  );
const optional = <Value>(name: string, value: fc.Arbitrary<Value>): fc.Arbitrary<object> =>
  fc.option(value, { nil: undefined }).map((found) => (found === undefined ? {} : { [name]: found }));
const all = (...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
  fc.tuple(...parts).map((found) => Object.assign({}, ...found));

const anyPledge: fc.Arbitrary<object> = all(
  fc.record({
    donor: fc.constant("NOR"),
    title: text(60),
    kind: fc.constantFrom("financial", "equipment", "expertise", "training", "information"),
    currency: fc.constantFrom("USD", "EUR", "NOK"),
    earmarking: fc.constantFrom(...earmarkings),
    modality: fc.constantFrom(...modalities),
    carryOver: fc.boolean(),
    visibility: fc.constantFrom(...visibilities),
    targets: all(
      optional("states", fc.uniqueArray(fc.constantFrom("KHM", "UKR", "TCD"), { minLength: 1 })),
      optional("pillars", fc.uniqueArray(fc.constantFrom(...pillars), { minLength: 1 })),
      optional("requirements", fc.uniqueArray(fc.constantFrom("ar_1.A1", "ar_2.A-b_c"), { minLength: 1 })),
    ),
    schedule: fc.uniqueArray(all(time("payment"), time("availability"), fc.record({ amount })), {
      maxLength: 6,
      selector: (line) => JSON.stringify({ ...line, amount: "" }),
    }),
  }),
  optional("channel", all(fc.record({ code }), optional("name", text(40)))),
  optional(
    "conditions",
    all(
      optional("channels", fc.array(code, { minLength: 1, maxLength: 3 })),
      optional("localOrganisations", fc.constant(true)),
      fc.record({ validUntil: day }),
    ),
  ),
  optional("tied", fc.constantFrom(...tiedStatuses)),
  optional("financingCost", amount),
  optional("description", text(200)),
  optional("announcedOn", day),
  optional("source", all(fc.record({ citation: text(80), verified: fc.boolean() }))),
);

test("any pledges lose nothing", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyPledge, { maxLength: 4 }),
      fc.constantFrom("en", "fr", "es"),
      async (bodies, language) =>
        expectSame(await pledgeWorkbook({ language, donor: "NOR" }, bodies.map(recorded), at), bodies),
    ),
    { numRuns: 40, seed: 41 },
  );
}, 120_000);

test("ids and versions are locked, what is typed is not, and sums stand beside their formulas", async () => {
  const bytes = await pledgeWorkbook({ language: "en", donor: "NOR" }, [recorded(whole, 0)], at);
  const workbook = await new Workbook().xlsx.load(bytes);
  const sheet = workbook.getWorksheet("Pledges");
  const isLocked = (cell: string) => sheet?.getCell(cell).protection?.locked ?? true;
  expect(["A1", "A2", "B2", "B3", "Y2", "Z2"].filter((cell) => !isLocked(cell))).toEqual([]);
  expect(["A3", "C2", "X2", "C3"].filter(isLocked)).toEqual([]);
  expect(sheet?.getCell("Y2").value).toMatchObject({ result: 12345678902.6 });
  expect(workbook.getWorksheet("Schedule")?.getCell("G2").value).toMatchObject({ result: whole.title });
});

test("languages have the same texts, and no two choices the same label", () => {
  const names = ({ words, choices, fields, steps }: typeof en) => [
    Object.keys(words),
    Object.keys(choices),
    Object.keys(fields),
    steps.length,
  ];
  expect(names(fr)).toEqual(names(en));
  expect(names(es)).toEqual(names(en));
  for (const { choices } of [en, fr, es])
    expect(new Set(Object.values(choices)).size).toBe(Object.keys(choices).length);
});

test.skipIf(!hasOffice)(
  `LibreOffice opens it, and keeps all of it and its lists${hasOffice ? "" : " (no soffice here)"}`,
  async () => {
    const bytes = await throughOffice(
      await pledgeWorkbook({ language: "fr", donor: "NOR" }, [recorded(whole, 0)], at),
    );
    await expectSame(bytes, [whole]);
    const workbook = await new Workbook().xlsx.load(bytes);
    const listOf = (name: string, cell: string) => workbook.getWorksheet(name)?.getCell(cell).dataValidation;
    expect(listOf("Promesses", "D2")).toMatchObject({ type: "list" });
    expect(listOf("Promesses", "E50")).toMatchObject({ type: "list" });
    expect(listOf("Échéancier", "A3")).toMatchObject({ type: "list" });
    // Calculated anew by LibreOffice: the sum of the schedule, and the title that a tranche belongs to.
    expect(workbook.getWorksheet("Promesses")?.getCell("Y2").value).toMatchObject({
      result: 12345678902.6,
    });
    expect(workbook.getWorksheet("Échéancier")?.getCell("G3").value).toMatchObject({ result: whole.title });
  },
  120_000,
);
