/** Pledges to a pooled fund: what is committed of them is the fund's to allocate, and matching leaves them to it. */
import { getPledge } from "@angkor/contract/operations/get-pledge";
import { rankMatches } from "@angkor/contract/operations/rank-matches";
import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { recordFinancingInstrument } from "@angkor/contract/operations/record-financing-instrument";
import { recordPledge } from "@angkor/contract/operations/record-pledge";
import { describe, expect, test } from "vitest";
import { aFund, aPledge, published } from "../http/records.ts";
import { expectProblem } from "../http/service.ts";
import { fund, norway, of, owner, statement, withFunds, world, year } from "./fund-world.ts";

withFunds();

describe("a pledge to a pooled fund", () => {
  const toFund = (changes: object = {}) =>
    aPledge({
      fundId: fund.id,
      earmarking: "unearmarked",
      targets: {},
      schedule: [{ paymentYear: year, availabilityYear: year, amount: "100000.00" }],
      ...changes,
    });

  test("makes its commitments contributions, and is proposed for no need", async () => {
    const { body } = await norway().does(recordPledge, { body: toFund() });
    expect(body).toMatchObject({ fundId: fund.id, outstanding: "100000.00" });
    const lines = [{ year, amount: "30000.00" }];
    const commitment = { pledgeId: body.id, decidedOn: "2024-06-01", lines };
    const made = await norway().does(recordCommitment, { body: commitment });
    expect(made.body.fundId).toBe(fund.id);
    expect((await statement()).totals).toMatchObject({ committed: "30000.00" });
    const left = await world.anyone.does(getPledge, { params: { id: body.id } });
    expect(left.body).toMatchObject({ committed: "30000.00", outstanding: "70000.00" });
    await published(world.focalPoint("UKR"), { state: "UKR" });
    const matches = await norway().does(rankMatches, { body: { pledgeId: body.id } });
    expect(matches.body.ranked).toEqual([]);
    const against = matches.body.excluded.flatMap(({ rules }) => rules.map(({ rule }) => rule));
    expect(against).toContain("pooled-fund");
  });

  test("tells every fault at once, and its commitments name no other fund", async () => {
    const wrong = toFund({ currency: "EUR", kind: "equipment" });
    const answer = await norway().ask(recordPledge, { body: wrong });
    expectProblem(answer, "pledge-invalid", ["/currency", "/kind"]);
    const { body } = await norway().does(recordPledge, { body: toFund() });
    const other = await owner().does(recordFinancingInstrument, { body: aFund({ owner: "org:eu" }) });
    const asked = { pledgeId: body.id, fundId: other.body.id, decidedOn: "2024-06-01", ...of("1.00") };
    const refused = await norway().ask(recordCommitment, { body: asked });
    expectProblem(refused, "commitment-invalid", ["/fundId"]);
  });
});
