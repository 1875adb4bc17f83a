import { type Pledge, stateCode } from "@angkor/domain";
import { describe, expect, test } from "vitest";
import { aCommitment, aPledge, cancelled, noon } from "../../../domain/test/builders/index.ts";
import { activitiesOf, at, cancelling, committed, exported, only, paying, pledge } from "./published.ts";

const norway = { ref: "APMBC-NOR", name: "Norway" };

describe("a pledge", () => {
  test("is an activity in the pipeline, with its schedule as planned disbursements", () => {
    expect(only(exported({ pledges: [pledge()] }))).toMatchObject({
      "@default-currency": "USD",
      "@last-updated-datetime": noon,
      "iati-identifier": "APMBC-ISU-pl_1",
      "reporting-org": { "@ref": "APMBC-ISU", "@secondary-reporter": "1" },
      title: { narrative: "Nansen programme" },
      "participating-org": [
        { "@ref": norway.ref, "@type": "10", "@role": "1", narrative: norway.name },
        { "@ref": norway.ref, "@type": "10", "@role": "2", narrative: norway.name },
      ],
      "activity-status": { "@code": "1" },
      "activity-date": [
        { "@type": "1", "@iso-date": "2025-01-01" },
        { "@type": "3", "@iso-date": "2026-12-31" },
      ],
      "recipient-country": [{ "@code": "KH" }],
      sector: [
        { "@vocabulary": "1", "@code": "15250", "@percentage": "100" },
        { "@vocabulary": "99", "@code": "survey-clearance", "@percentage": "100" },
      ],
      "collaboration-type": { "@code": "1" },
      "default-flow-type": { "@code": "10" },
      "default-finance-type": { "@code": "110" },
      "default-aid-type": [
        { "@code": "C01", "@vocabulary": "1" },
        { "@code": "3", "@vocabulary": "2" },
      ],
      "planned-disbursement": [
        { "period-start": { "@iso-date": "2025-01-01" }, value: { "#": "1000.00" } },
        {
          "period-start": { "@iso-date": "2026-01-01" },
          "period-end": { "@iso-date": "2027-12-31" },
          value: { "@currency": "USD", "@value-date": "2025-02-01", "#": "500.00" },
        },
      ],
      transaction: [
        {
          "@ref": "pl_1",
          "transaction-type": { "@code": "12" },
          "transaction-date": { "@iso-date": "2025-02-01" },
          value: { "#": "1500.00" },
        },
      ],
      "related-activity": [{ "@ref": "APMBC-NOR-pl_1", "@type": "5" }],
    });
  });

  test("carries its commitments and payments as transactions", () => {
    const from = pledge();
    const record = paying(committed(from), "150.00", "2025-06-30");
    const activity = only(exported({ pledges: [from], commitments: [record] }));
    expect(activity).toMatchObject({
      "activity-status": { "@code": "2" },
      "activity-date": [{ "@type": "1" }, { "@type": "2", "@iso-date": "2025-06-30" }, { "@type": "3" }],
      transaction: [
        { "transaction-type": { "@code": "12" }, value: { "#": "1500.00" } },
        { "@ref": "co_1", "transaction-type": { "@code": "2" }, value: { "#": "400.00" } },
        {
          "@ref": "di_1",
          "transaction-type": { "@code": "3" },
          "transaction-date": { "@iso-date": "2025-06-30" },
          value: { "#": "150.00" },
        },
      ],
    });
  });

  test.each([
    ["untied", "5"],
    ["partially-tied", "3"],
    ["tied", "4"],
  ] as const)("that is %s says so, and one that does not say it nothing", (tied, code) => {
    const from = pledge();
    const told = only(exported({ pledges: [{ ...from, content: { ...from.content, tied } }] }));
    expect(told["default-tied-status"]).toEqual({ "@code": code });
    expect(only(exported({ pledges: [from] }))["default-tied-status"]).toBeUndefined();
  });

  test("that was cancelled takes back what nobody committed, and a cancelled commitment what was not paid", () => {
    const from = pledge();
    const record = cancelling(paying(committed(from), "150.00", "2025-06-30"));
    const {
      transaction,
      "planned-disbursement": planned,
      ...rest
    } = only(exported({ pledges: [cancelled(from)], commitments: [record] }));
    expect(transaction).toMatchObject([
      { "transaction-type": { "@code": "12" }, value: { "#": "1500.00" } },
      { "transaction-type": { "@code": "12" }, value: { "#": "-1350.00" } },
      { "transaction-type": { "@code": "2" }, value: { "#": "400.00" } },
      {
        "transaction-type": { "@code": "2" },
        value: { "#": "-250.00" },
        description: [{ narrative: "The programme ended" }],
      },
      { "transaction-type": { "@code": "3" }, value: { "#": "150.00" } },
    ]);
    expect(planned).toBeUndefined();
    expect(rest["activity-status"]).toEqual({ "@code": "2" });
    expect(only(exported({ pledges: [cancelled(from)] }))["activity-status"]).toEqual({ "@code": "5" });
  });

  test("for several States is never divided among them: it is of an unspecified region, and says so", () => {
    const activity = only(
      exported({
        pledges: [
          aPledge()
            .earmarkedFor("KHM", "AGO")
            .forPillars("survey-clearance", "risk-education")
            .giving(2025, "9.00")
            .build(),
        ],
      }),
    );
    expect(activity["recipient-country"]).toBeUndefined();
    expect(activity).toMatchObject({
      "recipient-region": [{ "@code": "998", "@vocabulary": "1" }],
      description: [{ "@type": "1" }, { "@type": "4", narrative: "Undivided among Angola, Cambodia." }],
      sector: [{ "@code": "15250", "@percentage": "100" }],
      tag: [{ "@code": "risk-education" }, { "@code": "survey-clearance" }],
    });
  });

  test("of any State with commitments to one says with each transaction where it goes", () => {
    const from = aPledge().unearmarked().giving(2025, "9.00").build();
    const record = aCommitment().to(["AGO"], "risk-education").from(from).giving(2025, "4.00").build();
    const activity = only(exported({ pledges: [from], commitments: [record] }));
    expect(activity["recipient-region"]).toBeUndefined();
    expect(activity).toMatchObject({
      transaction: [
        { "recipient-region": [{ "@code": "998" }] },
        { "recipient-country": [{ "@code": "AO" }] },
      ],
      tag: [{ "@code": "risk-education" }],
    });
  });

  test("that the reader may not see leaves its commitments to stand alone", () => {
    const activity = only(exported({ commitments: [committed(pledge())] }));
    expect(activity).toMatchObject({
      "iati-identifier": "APMBC-ISU-co_1",
      transaction: [{ "transaction-type": { "@code": "2" }, value: { "#": "400.00" } }],
    });
  });
});

describe("a provider", () => {
  test("without an identifier of any list is named in the service's own namespace, and a source not told by its name alone", () => {
    const of = (donor: string) =>
      only(
        exported({
          commitments: [aCommitment().of(donor).to(["AGO"], "unspecified").giving(2025, "9.00").build()],
        }),
      );
    expect(of("org:a-foundation")).toMatchObject({
      "participating-org": [
        { "@ref": "APMBC-a-foundation", "@type": "60", narrative: "A <Foundation> & Sons" },
        {},
      ],
      "default-flow-type": { "@code": "30" },
    });
    expect(of("org:eu")).toMatchObject({
      "participating-org": [{ "@ref": "XM-DAC-42000", "@type": "40" }, {}],
    });
    const nobody = of("org:nobody");
    expect(nobody).toMatchObject({ "participating-org": [{ narrative: "Source not specified" }, {}] });
    expect(JSON.stringify(nobody)).not.toContain("APMBC-nobody");
  });

  test("publishes its own money under its own identifier, and links the ISU's report of it", () => {
    const others = aPledge().named("pl_2").of("DEU").giving(2025, "1.00").build();
    expect([
      ...activitiesOf(exported({ pledges: [pledge(), others] }, { publisher: stateCode("NOR") })).keys(),
    ]).toEqual(["APMBC-NOR-pl_1"]);
    expect(only(exported({ pledges: [pledge()] }, { publisher: stateCode("NOR") }))).toMatchObject({
      "reporting-org": { "@ref": "APMBC-NOR", "@type": "10" },
      "related-activity": [{ "@ref": "APMBC-ISU-pl_1", "@type": "5" }],
    });
  });
});

test("the same records, reader and instant give the same bytes; what XML can't carry is left out", () => {
  const odd = aPledge().giving(2025, "1.00").build();
  const titled: Pledge = { ...odd, content: { ...odd.content, title: 'A\u0000 "b" <c> & \uD800d' } };
  const xml = exported({ pledges: [titled] });
  expect(exported({ pledges: [titled] })).toBe(xml);
  expect(xml).toContain("<narrative>A &quot;b&quot; &lt;c&gt; &amp; d</narrative>");
  expect(xml).toContain(`generated-datetime="${at}"`);
});
