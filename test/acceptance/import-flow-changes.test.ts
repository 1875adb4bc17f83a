/**
 * FTS flows over time: pledged, committed, paid, corrected; and imports that are cut short.
 */
import { answerOf } from "@angkor/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyCommitment, everyPledge } from "../../infra/local/import/api/service.ts";
import { cell, flowLines, gap, requirementHeader, requirementLine } from "./import-flow-lines.ts";
import { type ImportService, startImportService, verify } from "./import-service.ts";

const services: ImportService[] = [];
const start = async (): Promise<ImportService> => {
  const service = await startImportService();
  services.push(service);
  return service;
};
afterAll(async () => {
  for (const service of services) await service.stop();
});

describe("an import that is cut short", () => {
  let service: ImportService;
  const total = 12_073_102;

  beforeAll(async () => {
    service = await start();
  });

  // Two flows take eight requests: four read; then the total is cancelled and its rest recorded; then the flows.
  test.each([4, 5, 6, 7])(
    "after %i requests tells too little, never too much; run again, all",
    async (answered) => {
      const plan = `90${answered}`;
      const year = 2010 + answered;
      const line = requirementLine("AFG,1263,")
        .replace("AFG,1263,", `AFG,${plan},`)
        .replace(",2025,15,", `,${year},15,`);
      const funding = async () => Number((await cell(service, "AFG", year))?.funding);
      const rows = [1, 2].map((id) => ({
        id: `${plan}${id}`,
        destPlanId: plan,
        destUsageYearStart: String(year),
        destUsageYearEnd: String(year),
      }));
      await service.lines("fts-requirements", [requirementHeader, line]);
      await expect(service.cutShort("fts-flows", flowLines(...rows), answered)).rejects.toThrow("cut short");
      expect(await funding()).toBeLessThanOrEqual(total);
      await service.lines("fts-flows", flowLines(...rows));
      expect(await funding()).toBe(total);
      expect(await service.lines("fts-flows", flowLines(...rows))).toMatchObject({
        unchanged: 2,
        recorded: 0,
      });
    },
  );

  test("leaves no drift", async () => {
    expect((await verify(service)).drift).toEqual([]);
  });
});

describe("a flow over time", () => {
  let service: ImportService;
  const free = { destPlanId: "", id: "900010" } as const;
  const records = async () =>
    (await everyCommitment(service.client)).filter(({ reference }) => reference === "fts-flow:900010");

  beforeAll(async () => {
    service = await start();
  });

  test("is a pledge first, beside funding", async () => {
    await service.lines("fts-flows", flowLines({ ...free, status: "pledge" }));
    expect((await gap(service)).totals.funding).toBe("0.00");
    expect(await everyPledge(service.client)).toMatchObject([
      { outstanding: "1000000.00", status: "announced" },
    ]);
  });

  test("becomes a commitment of that pledge, on the terms it has by then", async () => {
    const report = await service.lines("fts-flows", flowLines({ ...free, amountUSD: "1200000" }));
    expect(report).toMatchObject({ revised: 1 });
    const [pledge] = await everyPledge(service.client);
    expect(pledge).toMatchObject({ pledged: "1200000.00", outstanding: "0.00" });
    expect(await records()).toMatchObject([{ pledgeId: pledge?.id, committed: "1200000.00" }]);
  });

  test("changes again before it is paid: the first commitment is cancelled and replaced", async () => {
    await service.lines("fts-flows", flowLines({ ...free, amountUSD: "1300000" }));
    const all = await records();
    expect(all.map(({ status }) => status).sort()).toEqual(["cancelled", "recorded"]);
    const [live] = all.filter(({ status }) => status === "recorded");
    expect(live).toMatchObject({ committed: "1300000.00" });
    expect(all.some(({ id }) => id === live?.replaces)).toBe(true);
    expect((await cell(service, "AFG", 2025))?.funding).toBe("1300000.00");
  });

  test("is paid: a payment of its commitment, never added to it", async () => {
    const report = await service.lines(
      "fts-flows",
      flowLines({ ...free, amountUSD: "1300000", status: "paid" }),
    );
    expect(report).toMatchObject({ revised: 1 });
    expect(await cell(service, "AFG", 2025)).toMatchObject({
      funding: "1300000.00",
      committed: "1300000.00",
      disbursed: "1300000.00",
    });
  });

  test("is raised after it was paid: the difference is recorded", async () => {
    await service.lines("fts-flows", flowLines({ ...free, amountUSD: "1500000", status: "paid" }));
    const raised = await service.lines(
      "fts-flows",
      flowLines({ ...free, amountUSD: "1500000", status: "paid" }),
    );
    expect(raised).toMatchObject({ unchanged: 1 });
    expect(await cell(service, "AFG", 2025)).toMatchObject({
      funding: "1500000.00",
      disbursed: "1500000.00",
    });
  });

  test("is lowered after it was paid: rejected, for a payment is never taken back", async () => {
    const report = await service.lines("fts-flows", flowLines({ ...free, amountUSD: "100", status: "paid" }));
    expect(report.faults).toEqual([
      { line: 2, column: "amountUSD", reason: expect.stringContaining("never taken back") },
    ]);
    expect((await cell(service, "AFG", 2025))?.funding).toBe("1500000.00");
  });

  test("that a person cancelled stays cancelled", async () => {
    await service.lines("fts-flows", flowLines({ ...free, id: "900011" }));
    const [record] = (await everyCommitment(service.client)).filter(
      ({ reference }) => reference === "fts-flow:900011",
    );
    await answerOf(
      service.client.POST("/commitments/{id}/cancel", {
        params: { path: { id: record?.id ?? "" }, header: { "If-Match": '"1"' } },
        body: { reason: "Entered in error" },
      }),
    );
    const report = await service.lines("fts-flows", flowLines({ ...free, id: "900011" }));
    expect(report).toMatchObject({ setAside: 1, recorded: 0 });
    expect([...report.reasons.keys()]).toEqual([expect.stringContaining("a person cancelled it")]);
  });

  test("leaves no drift", async () => {
    expect((await verify(service)).drift).toEqual([]);
  });
});
