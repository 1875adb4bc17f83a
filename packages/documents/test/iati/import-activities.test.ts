import { type EvidenceRecord, reconcile, recordedMoney, stateCode } from "@angkor/domain";
import { describe, expect, test } from "vitest";
import { aCommitment, aPledge, cancelled } from "../../../domain/test/builders/index.ts";
import { importActivities } from "../../src/iati/index.ts";
import { corpusText, hasCorpus, skipped } from "./corpus.ts";
import { cancelling, committed, exported, names, paying, pledge } from "./published.ts";

const reporter =
  '<reporting-org ref="NO-BRC-971277882" type="10"><narrative>Norad</narrative></reporting-org>';
const clearance = '<sector code="15250"/>';

/** A transaction of Norway's; what is given stands in the place of the usual. */
const transaction = ({
  type = "2",
  ref = 'ref="T1"',
  value = '<value currency="NOK" value-date="2025-03-01">1000.50</value>',
  on = "2025-03-01",
  rest = "",
} = {}) =>
  `<transaction ${ref}><transaction-type code="${type}"/><transaction-date iso-date="${on}"/>${value}${rest}</transaction>`;

const activity = ({
  id = "NO-1-A",
  inside = clearance,
  country = '<recipient-country code="UA"/>',
  transactions = transaction(),
  by = reporter,
} = {}) =>
  `<iati-activity default-currency="USD"><iati-identifier>${id}</iati-identifier>${by}<title><narrative>Demining</narrative></title>${country}${inside}${transactions}</iati-activity>`;

const file = (activities: string, version = "2.03") =>
  `<iati-activities version="${version}">${activities}</iati-activities>`;

const read = (activities: string) => importActivities(file(activities), names);

const one = (activities: string): EvidenceRecord => {
  const { evidence, faults } = read(activities);
  const [record] = evidence;
  if (record === undefined || evidence.length > 1) throw new Error(JSON.stringify(faults));
  return record;
};

describe("a transaction of mine action", () => {
  test("is evidence with its source, parties, places, amount and identifiers", () => {
    expect(one(activity())).toEqual({
      key: "iati:NO-1-A#commitment:T1",
      system: "iati",
      kind: "commitment",
      side: "provider",
      title: "Demining",
      provider: { name: "Norad", ref: "NO-BRC-971277882", code: "NOR" },
      receiver: {},
      states: ["UKR"],
      amount: { minor: 100_050n, currency: "NOK" },
      on: "2025-03-01",
      identifiers: ["T1", "iati:NO-1-A"],
      partOf: [],
      counterparts: [],
      citation: "IATI activity NO-1-A",
    });
  });

  test.each([
    ["1", "payment", "recipient"],
    ["2", "commitment", "provider"],
    ["3", "payment", "provider"],
    ["11", "commitment", "recipient"],
    ["12", "pledge", "provider"],
    ["13", "pledge", "recipient"],
  ])("of the type %s is a %s in the report of its %s", (type, kind, side) => {
    expect(one(activity({ transactions: transaction({ type }) }))).toMatchObject({ kind, side });
  });

  test("names the other side's activity, its parents, and others' reports of it", () => {
    const rest = '<provider-org provider-activity-id="DE-1-X" ref="DE-1"/>';
    const inside = `${clearance}<related-activity ref="P" type="1"/><related-activity ref="S" type="5"/>`;
    expect(one(activity({ inside, transactions: transaction({ type: "11", rest }) }))).toMatchObject({
      counterparts: ["iati:DE-1-X"],
      partOf: ["iati:P"],
      identifiers: ["T1", "iati:NO-1-A", "iati:S"],
    });
  });

  test("carries the activity's flow in FTS and own reference where it is alone of its kind", () => {
    const inside = `<other-identifier ref="123" type="A4"/><other-identifier ref="NOR-25/0017" type="A1"/>${clearance}`;
    expect(one(activity({ inside })).identifiers).toEqual([
      "T1",
      "iati:NO-1-A",
      "fts-flow:123",
      "NOR-25/0017",
    ]);
    const both = read(activity({ inside, transactions: transaction() + transaction({ ref: 'ref="T2"' }) }));
    for (const { identifiers } of both.evidence) expect(identifiers).not.toContain("fts-flow:123");
  });

  test("goes where it says itself, else where its activity does; several States share it undivided", () => {
    const country =
      '<recipient-country code="UA" percentage="60"/><recipient-country code="KH" percentage="40"/>';
    expect(one(activity({ country })).states).toEqual(["KHM", "UKR"]);
    const transactions = transaction({ rest: '<recipient-country code="AO"/>' });
    expect(one(activity({ country: "", transactions })).states).toEqual(["AGO"]);
    const region = transaction({ rest: '<recipient-region code="998"/>' });
    expect(one(activity({ transactions: region })).states).toEqual([]);
  });

  test.each([
    ["a State as this service names it", '<provider-org ref="APMBC-KHM"/>', "KHM"],
    [
      "an organisation as this service names it",
      '<provider-org ref="APMBC-a-foundation"/>',
      "org:a-foundation",
    ],
    ["an organisation that is not registered", '<provider-org ref="APMBC-another"/>', undefined],
    ["one by its channel code", '<provider-org ref="XM-DAC-42000"/>', "org:eu"],
    ["one by its name", "<provider-org><narrative>European Union</narrative></provider-org>", "org:eu"],
    [
      "a government by its name",
      "<provider-org><narrative>Ukraine, Government of</narrative></provider-org>",
      "UKR",
    ],
    [
      "a ministry by its list",
      '<provider-org ref="KH-GOV-7"><narrative>A ministry</narrative></provider-org>',
      "KHM",
    ],
    [
      "nobody that is known",
      '<provider-org ref="GB-CHC-1"><narrative>A charity</narrative></provider-org>',
      undefined,
    ],
  ])("comes from %s", (_, rest, code) => {
    expect(one(activity({ transactions: transaction({ rest }) })).provider.code).toBe(code);
  });

  test("that a secondary reporter tells of comes from whoever funds it", () => {
    const by = `<reporting-org ref="XM-OCHA-1" secondary-reporter="1"/><participating-org role="1"><narrative>Norway</narrative></participating-org>`;
    expect(one(activity({ by })).provider).toEqual({ name: "Norway", code: "NOR" });
  });

  test("and its corrections, under one reference, are told by their sum; a correction alone stands aside", () => {
    const value = (amount: string) => `<value value-date="2025-03-01">${amount}</value>`;
    const twice =
      transaction({ value: value("400.00") }) + transaction({ value: value("-150.00"), on: "2025-09-01" });
    expect(one(activity({ transactions: twice }))).toMatchObject({
      amount: { minor: 25_000n },
      on: "2025-03-01",
    });
    const alone = one(activity({ transactions: transaction({ value: value("-150.00") }) }));
    expect(alone).toMatchObject({ aside: "correction", amount: { minor: -15_000n, currency: "USD" } });
    const none = transaction({ value: value("150.00") }) + transaction({ value: value("-150.00") });
    expect(one(activity({ transactions: none })).aside).toBe("no-amount");
  });

  test("with the reference of another stays a transfer of its own", () => {
    const { evidence } = read(activity({ transactions: transaction() + transaction({ on: "2025-04-01" }) }));
    expect(evidence.map(({ key }) => key)).toEqual([
      "iati:NO-1-A#commitment:T1",
      "iati:NO-1-A#commitment:T1:2",
    ]);
  });
});

describe("what is no evidence", () => {
  test("is counted by reason: other sectors, other types", () => {
    const other = '<sector code="11220"/><sector vocabulary="99" code="15250"/>';
    const mixed =
      transaction({ rest: clearance }) + transaction({ type: "4", rest: clearance }) + transaction();
    const { evidence, leftOut } = read(activity({ inside: other, transactions: mixed }));
    expect(evidence).toHaveLength(1);
    expect(Object.fromEntries(leftOut)).toEqual({
      "of another sector": 1,
      "of the type 4: no pledge, commitment or payment": 1,
    });
  });

  test("for a fault is told with its place", () => {
    const faulty = [
      transaction({ value: "<value>1,000</value>" }),
      transaction({ value: '<value currency="XXX">1</value>' }),
      transaction({ on: "2025-02-30x" }),
      transaction({ value: "" }),
    ].join("");
    const { evidence, faults } = read(activity({ transactions: faulty }) + activity() + activity({ id: "" }));
    expect(evidence).toEqual([]);
    expect(faults).toEqual([
      { place: "NO-1-A, transaction 1", detail: '"1,000" is not an amount of USD.' },
      { place: "NO-1-A, transaction 2", detail: "XXX is not an ISO 4217 currency." },
      { place: "NO-1-A, transaction 3", detail: "A transaction needs a date, YYYY-MM-DD." },
      { place: "NO-1-A, transaction 4", detail: '"" is not an amount of USD.' },
      { place: "NO-1-A", detail: "The activity stands in the file twice; its first report is read." },
      { place: "activity 3", detail: "An activity needs an identifier." },
    ]);
  });
});

describe("a file of another kind is refused", () => {
  test.each([
    ["of IATI 1.05", file(activity(), "1.05"), "this file is of 1.05"],
    ["of IATI 1.x, which tells no version", "<iati-activities/>", "none that it tells"],
    ["of a version to come", file(activity(), "3.01"), "this file is of 3.01"],
    ["of organisations", '<iati-organisations version="2.03"/>', "only files of activities"],
    ["of anything else", "<html/>", "its root is html"],
  ])("%s", (_, text, reason) => {
    expect(() => importActivities(text, names)).toThrow(reason);
  });
});

test("what went out from here comes in as what is recorded, whoever published it", () => {
  const from = pledge();
  const open = aPledge().named("pl_2").of("org:eu").unearmarked().giving("2025-2026", "9.00").build();
  const later = aPledge().named("pl_3").giving(2025, "70.00").build();
  const commitments = [
    cancelling(paying(committed(from), "150.00", "2025-06-30")),
    aCommitment().named("co_2").from(later).giving(2025, "30.00").build(),
    aCommitment()
      .named("co_3")
      .of("DEU")
      .to(["KHM", "AGO"], "victim-assistance")
      .giving("2025-2026", "10.00")
      .build(),
  ];
  const pledges = [from, open, cancelled(later)];
  for (const publisher of ["isu", stateCode("NOR"), stateCode("KHM")] as const) {
    const { evidence, faults, leftOut } = importActivities(
      exported({ pledges, commitments }, { publisher }),
      names,
    );
    expect([faults, leftOut.size]).toEqual([[], 0]);
    expect(evidence.length).toBeGreaterThan(0);
    const findings = reconcile(evidence, {
      recorded: recordedMoney(pledges, commitments),
      linked: new Map(),
    });
    expect(findings.map(({ outcome, rule, recordId }) => [outcome, rule, recordId])).toEqual(
      findings.map(({ recordId }) => ["matched", "same-reference", recordId]),
    );
    if (publisher === "isu") expect(evidence).toHaveLength(7);
  }
});

describe.skipIf(!hasCorpus)(`examples of the standard and of publishers${skipped}`, () => {
  const example = (name: string) => importActivities(corpusText(`iati/examples/${name}.xml`), names);

  test("of version 2.03 are read: nothing of them is mine action", () => {
    expect(example("activity-standard-example-annotated")).toEqual({
      evidence: [],
      leftOut: new Map([["of another sector", 1]]),
      faults: [],
    });
  });

  test.each([
    ["IATI_xml_WB_sample", "as before 2.01"],
    ["IATI_xml_dfid_sample", "as before 2.01"],
    ["IATIfromGF", "this file is of 1.0"],
    ["dfid_out", "this file is of 1.0"],
    ["undp_sample", "as before 2.01"],
    ["worked-example", "its root is iati-activity"],
    ["worldbank", "this file is of 1.0"],
  ])("of a version before 2.01 are refused: %s", (name, reason) => {
    expect(() => example(name)).toThrow(reason);
  });

  test("that are larger than what is read are refused", () => {
    expect(() => example("ocha-test-data")).toThrow("more than 1048576 characters");
  });
});
