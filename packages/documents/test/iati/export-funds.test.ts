/** A pooled fund in IATI: what it gives leads back to what it was given, so that a reader adds nothing twice. */
import { stateCode } from "@angkor/domain";
import { describe, expect, test } from "vitest";
import { activitiesOf, exported, fundMoney, only } from "./published.ts";

const records = () => {
  const money = fundMoney();
  const [contribution] = money.contributions;
  if (contribution?.pledge === undefined) throw new Error("The contribution is of a pledge");
  return { funds: [money], pledges: [contribution.pledge], commitments: contribution.commitments };
};

describe("a pooled fund", () => {
  test("tells what it was given with the donor's activity, and what it gives and has paid to each State", () => {
    const activity = only(exported(records(), { publisher: "org:eu" }));
    expect(activity).toMatchObject({
      "iati-identifier": "XM-DAC-42000-fi_1",
      "participating-org": [
        { "@ref": "APMBC-NOR", "@role": "1" },
        { "@ref": "XM-DAC-42000", "@role": "2" },
        { "@ref": "XM-DAC-42000", "@role": "3" },
      ],
      "activity-status": { "@code": "2" },
      sector: [{ "@code": "15250" }, { "@vocabulary": "99", "@code": "survey-clearance" }],
      transaction: [
        {
          "@ref": "co_9",
          "transaction-type": { "@code": "11" },
          value: { "#": "1000.00" },
          "provider-org": { "@ref": "APMBC-NOR", "@provider-activity-id": "APMBC-NOR-pl_9" },
          "receiver-org": { "@ref": "XM-DAC-42000", "@receiver-activity-id": "XM-DAC-42000-fi_1" },
        },
        {
          "@ref": "di_1",
          "transaction-type": { "@code": "1" },
          value: { "#": "800.00" },
          "provider-org": { "@provider-activity-id": "APMBC-NOR-pl_9" },
        },
        {
          "@ref": "fa_1",
          "transaction-type": { "@code": "2" },
          "transaction-date": { "@iso-date": "2025-05-01" },
          value: { "#": "500.00" },
          "provider-org": { "@ref": "XM-DAC-42000" },
          "receiver-org": { "@ref": "APMBC-KHM" },
          "recipient-country": [{ "@code": "KH" }],
        },
        {
          "@ref": "di_2",
          "transaction-type": { "@code": "3" },
          "transaction-date": { "@iso-date": "2025-06-01" },
          value: { "@currency": "USD", "#": "200.00" },
        },
      ],
    });
  });

  test("is who receives its donor's payments, in the donor's own report", () => {
    const activity = only(exported(records(), { publisher: stateCode("NOR") }));
    expect(activity).toMatchObject({
      "iati-identifier": "APMBC-NOR-pl_9",
      transaction: [
        { "@ref": "pl_9" },
        {
          "@ref": "co_9",
          "transaction-type": { "@code": "2" },
          "receiver-org": { "@receiver-activity-id": "XM-DAC-42000-fi_1" },
        },
        { "@ref": "di_1", "transaction-type": { "@code": "3" } },
      ],
    });
  });

  test("is who gives in the State's own report: what arrived, and not what the fund was given", () => {
    const activity = only(exported(records(), { publisher: stateCode("KHM") }));
    expect(activity).toMatchObject({
      "iati-identifier": "APMBC-KHM-fi_1",
      transaction: [
        {
          "@ref": "fa_1",
          "transaction-type": { "@code": "11" },
          "provider-org": { "@ref": "XM-DAC-42000", "@provider-activity-id": "XM-DAC-42000-fi_1" },
        },
        {
          "@ref": "di_2",
          "transaction-type": { "@code": "1" },
          value: { "@currency": "EUR", "#": "190.00" },
        },
      ],
    });
  });

  test("takes back what was not disbursed of an allocation that was cancelled", () => {
    const money = fundMoney();
    const allocations = money.allocations.map((one) => ({ ...one, status: "cancelled" as const }));
    const activity = only(exported({ funds: [{ ...money, allocations }] }, { publisher: "org:eu" }));
    expect(activity["transaction"]).toMatchObject([
      {},
      {},
      { "@ref": "fa_1", value: { "#": "500.00" } },
      { "@ref": "fa_1", value: { "#": "-300.00" }, description: [{ narrative: "Cancelled" }] },
      { "@ref": "di_2", value: { "#": "200.00" } },
    ]);
  });

  test("stands beside its donors' activities in the file of the ISU", () => {
    const activities = activitiesOf(exported(records()));
    expect([...activities.keys()]).toEqual(["APMBC-ISU-fi_1", "APMBC-ISU-pl_9"]);
  });
});
