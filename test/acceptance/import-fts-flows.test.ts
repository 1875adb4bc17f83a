/**
 * FTS flows, alone and beside the totals of their plans: each flow once, whatever comes first.
 */
import { answerOf } from "@angkor/client";
import { demonstrationFile } from "@angkor/data";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyCommitment, everyPledge } from "../../infra/local/import/api/service.ts";
import {
  cell,
  figures,
  flowLines,
  gap,
  requirementHeader,
  requirementLine,
  requirementLines,
} from "./import-flow-lines.ts";
import { type ImportService, importRates, startImportService, verify } from "./import-service.ts";

const flows = demonstrationFile("fts_mine_action_flows.csv");

const services: ImportService[] = [];
const start = async (): Promise<ImportService> => {
  const service = await startImportService();
  services.push(service);
  return service;
};
afterAll(async () => {
  for (const service of services) await service.stop();
});

describe("the demonstration's flows and the totals of their plans", () => {
  // Its flows are of 2026: no other plan of the file can hold one.
  const requirementsOf2026 = requirementLines.filter((line) => line.includes(",2026,15,"));
  const importRequirements = (service: ImportService) =>
    service.lines("fts-requirements", [requirementHeader, ...requirementsOf2026]);
  let flowsLast: ImportService;
  let flowsFirst: ImportService;

  beforeAll(async () => {
    flowsLast = await start();
    await importRates(flowsLast, ["CAD", "CHF", "DKK", "EUR", "GBP", "SEK"]);
    expect(requirementsOf2026).toHaveLength(13);
    await importRequirements(flowsLast);
    const report = await flowsLast.file("fts-flows", flows);
    expect(report.faults).toEqual([]);
    expect(report).toMatchObject({ read: 167, recorded: 79, setAside: 88, rejected: 0, notWritten: 0 });
    flowsFirst = await start();
    await importRates(flowsFirst, ["CAD", "CHF", "DKK", "EUR", "GBP", "SEK"]);
    await flowsFirst.file("fts-flows", flows);
    await importRequirements(flowsFirst);
  });

  test("give the same report whichever file comes first", async () => {
    const [last, first] = [await gap(flowsLast), await gap(flowsFirst)];
    expect(figures(last)).toEqual(figures(first));
  });

  test("set aside what would count twice, each row with its reason", async () => {
    const report = await flowsLast.file("fts-flows", flows);
    expect(
      Object.fromEntries([...report.reasons].map(([reason, count]) => [reason.split(":")[0], count])),
    ).toEqual({
      outgoing: 35,
      parked: 5,
      "pass-through": 2,
      "of another cluster": 40,
      "of no cluster": 6,
    });
  });

  test("leave of a total what no flow tells: Sudan's pass-through money stays in it", async () => {
    const all = await everyCommitment(flowsLast.client);
    const live = all.filter(
      ({ status, reference }) => status === "recorded" && /:2026$/.test(reference ?? ""),
    );
    expect(live.map(({ reference, committed }) => [reference, committed])).toEqual([
      ["fts-funding:1514:SDN:2026", "3177401.00"],
    ]);
  });

  test("count each flow once", async () => {
    const all = await everyCommitment(flowsLast.client);
    const references = all.flatMap(({ reference = "" }) =>
      reference.startsWith("fts-flow:") ? reference : [],
    );
    expect(references).toHaveLength(72);
    expect(new Set(references).size).toBe(references.length);
    expect(await everyPledge(flowsLast.client)).toHaveLength(7);
  });

  test("keep the figures of a State whose plan is funded by flows", async () => {
    const southSudan = await cell(flowsLast, "SSD", 2026);
    expect(Math.round(Number(southSudan?.coverage) * 100)).toBe(6);
  });

  test.each([
    ["flows last", () => flowsLast],
    ["flows first", () => flowsFirst],
  ])("imported again change nothing (%s)", async (_, service) => {
    const before = await verify(service());
    expect(before.drift).toEqual([]);
    for (const again of [await service().file("fts-flows", flows), await importRequirements(service())])
      expect(again).toMatchObject({ recorded: 0, revised: 0, rejected: 0 });
    expect(await verify(service())).toEqual(before);
  });
});

describe("a flow of a plan whose total is known", () => {
  let service: ImportService;
  const funding = async () => (await cell(service, "AFG", 2025))?.funding;

  beforeAll(async () => {
    service = await start();
    await service.lines("fts-requirements", [requirementHeader, requirementLine("AFG,1263,")]);
  });

  test("changes its donor, not the total", async () => {
    await service.lines("fts-flows", flowLines({}));
    expect(await funding()).toBe("12073102.00");
    const { data } = await answerOf(
      service.client.GET("/commitments", { params: { query: { state: "AFG", donor: "NOR" } } }),
    );
    expect(data.items).toMatchObject([{ committed: "1000000.00", reference: "fts-flow:900001" }]);
  });

  test("grows, and the rest of the total shrinks by as much", async () => {
    expect(await service.lines("fts-flows", flowLines({ amountUSD: "4000000" }))).toMatchObject({
      revised: 1,
      recorded: 0,
    });
    expect(await funding()).toBe("12073102.00");
  });

  test("shrinks, and the rest grows back", async () => {
    await service.lines("fts-flows", flowLines({ amountUSD: "500000" }));
    expect(await funding()).toBe("12073102.00");
  });

  test("covers more than the total: nothing is left of it, and the flows count", async () => {
    await service.lines("fts-flows", flowLines({ amountUSD: "13000000" }));
    expect(await funding()).toBe("13000000.00");
    await service.lines("fts-flows", flowLines({ amountUSD: "500000" }));
    expect(await funding()).toBe("12073102.00");
  });

  test("moves to another year: the total of the first is whole again", async () => {
    await service.lines("fts-flows", flowLines({ destUsageYearStart: "2024", destUsageYearEnd: "2024" }));
    expect(await funding()).toBe("12073102.00");
    const all = await everyCommitment(service.client);
    const rest = all.filter(
      ({ status, reference }) => status === "recorded" && reference?.startsWith("fts-funding"),
    );
    expect(rest.map(({ committed }) => committed)).toEqual(["12073102.00"]);
  });

  test("keeps no total up that the source has dropped", async () => {
    const dropped = requirementLine("AFG,1263,").replace(",12073102,55", ",,");
    await service.lines("fts-requirements", [requirementHeader, dropped]);
    await service.lines("fts-flows", flowLines({}));
    expect(await funding()).toBe("1000000.00");
    expect((await verify(service)).drift).toEqual([]);
  });

  test("is rejected by the service: the total is whole", async () => {
    await service.lines("fts-requirements", [requirementHeader, requirementLine("AFG,1263,")]);
    const report = await service.lines(
      "fts-flows",
      flowLines({ id: "900002", originalAmount: "5000", originalCurrency: "XYZ" }),
    );
    expect(report).toMatchObject({ rejected: 1 });
    expect(await funding()).toBe("12073102.00");
  });
});

describe("money of several destinations", () => {
  let service: ImportService;

  beforeAll(async () => {
    service = await start();
    const report = await service.lines(
      "fts-flows",
      flowLines(
        { id: "1", destLocations: "AFG,PAK" },
        { id: "1", destLocations: "PAK,AFG" },
        { id: "2", destUsageYearStart: "2025", destUsageYearEnd: "2027" },
        { id: "3", destGlobalClusters: "Protection - Mine Action,Health" },
        { id: "4", destLocations: "" },
      ),
    );
    expect(report.faults).toEqual([]);
  });

  test("is in no cell and in no total", async () => {
    expect((await gap(service)).totals.funding).toBe("0.00");
  });

  test("stands on lines of its own, each once", async () => {
    const { shared, unallocated } = await gap(service);
    expect(shared.map(({ states, year, period, funding }) => [states, year ?? period, funding])).toEqual([
      [["AFG", "PAK"], 2025, "1000000.00"],
      [["AFG"], { from: 2025, to: 2027 }, "1000000.00"],
    ]);
    expect(unallocated.map(({ state, pillar, funding }) => [state, pillar, funding])).toEqual(
      expect.arrayContaining([
        ["AFG", undefined, "1000000.00"],
        [undefined, "unspecified", "1000000.00"],
      ]),
    );
  });

  test("of an organisation that nobody knew registers it", async () => {
    const source = {
      srcOrganization: "Fund for Peace, Example",
      srcOrganizationTypes: "NGOs",
      srcLocations: "",
    };
    await service.lines("fts-flows", flowLines({ ...source, id: "5", destLocations: "KHM" }));
    const { data } = await answerOf(
      service.client.GET("/commitments", { params: { query: { donor: "org:fund-for-peace-example" } } }),
    );
    expect(data.items).toHaveLength(1);
  });
});
