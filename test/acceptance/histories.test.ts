/**
 * Random histories over HTTP: many writers do what the API allows, and much that it does not, in random order and at
 * the same time. Whatever happens, nothing is answered with a defect, every figure adds up, and what is stored is what
 * the events give. A failure tells the seed; `SEED=<number>` repeats it.
 */
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { listCommitments } from "@angkor/contract/operations/list-commitments";
import { listPledges } from "@angkor/contract/operations/list-pledges";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Answer } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";
import { exactly, plus, written } from "./money.ts";
import { donors, type Step, step } from "./random-steps.ts";

const seed = Number(process.env["SEED"] ?? 20_261_121);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

/** What one writer has been told of a record. */
interface Known {
  readonly id: string;
  readonly owner: string;
  readonly etag: string;
}
type Shelf = "plans" | "pledges" | "commitments" | "needs";

const fieldOf = (answer: Answer, name: string): string => {
  const body: unknown = JSON.parse(answer.text);
  const value: unknown = typeof body === "object" && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === "string" ? value : "";
};

/** A writer remembers the records it knows, and works on them through the ISU or their owner. */
const writer = () => {
  const shelves: Record<Shelf, Known[]> = { plans: [], pledges: [], commitments: [], needs: [] };
  const statuses: number[] = [];
  const pick = (shelf: Shelf, index: number): Known | undefined => {
    const known = shelves[shelf];
    return known[index % Math.max(1, known.length)];
  };
  const send = async (
    owner: string,
    method: string,
    path: string,
    body?: object,
    etag?: string,
  ): Promise<Answer> => {
    const answer = await world.focalPoint(owner).send(method, path, {
      ...(body && { body }),
      ...(etag !== undefined && { headers: { "if-match": etag } }),
    });
    statuses.push(answer.status);
    expect(answer.status, `${method} ${path}: ${answer.text}`).toBeLessThan(500);
    return answer;
  };
  const create = async (shelf: Shelf, owner: string, path: string, body: object) => {
    const answer = await send(owner, "POST", path, body);
    if (answer.status === 201) {
      shelves[shelf].push({ id: fieldOf(answer, "id"), owner, etag: answer.headers.get("etag") ?? "" });
    }
  };
  const change = async (
    shelf: Shelf,
    index: number,
    method: string,
    path: (id: string) => string,
    body?: object,
  ) => {
    const known = pick(shelf, index);
    if (known === undefined) return;
    const answer = await send(known.owner, method, path(known.id), body, known.etag);
    const etag = answer.headers.get("etag");
    if (etag === null) return;
    shelves[shelf][shelves[shelf].indexOf(known)] = { ...known, etag };
    if (shelf === "plans" && path("").endsWith("/publish")) {
      for (const ref of ["A1", "A2"]) {
        shelves.needs.push({ id: `ar_${known.id.slice(3)}.${ref}`, owner: known.owner, etag: "" });
      }
    }
  };
  const take = async (made: Step): Promise<void> => {
    switch (made.act) {
      case "draft":
        return create("plans", made.body.state, "/work-plans", made.body);
      case "publish":
        return change("plans", made.which, "POST", (id) => `/work-plans/${id}/publish`);
      case "revise plan":
        return change("plans", made.which, "POST", (id) => `/work-plans/${id}/revise`, {
          ...made.body,
          state: pick("plans", made.which)?.owner ?? "KHM",
          currency: "USD",
        });
      case "withdraw plan":
        return change("plans", made.which, "POST", (id) => `/work-plans/${id}/withdraw`, {});
      case "need":
        return create("needs", made.body.state, "/assistance-requirements", made.body);
      case "pledge":
        return create("pledges", made.body.donor, "/pledges", made.body);
      case "revise pledge":
        return change("pledges", made.which, "PUT", (id) => `/pledges/${id}`, {
          ...made.body,
          donor: pick("pledges", made.which)?.owner ?? "NOR",
          currency: "USD",
        });
      case "cancel pledge":
        return change("pledges", made.which, "POST", (id) => `/pledges/${id}/cancel`, {});
      case "commit":
        return create("commitments", made.body.donor, "/commitments", made.body);
      case "commit of pledge": {
        const known = pick("pledges", made.which);
        const body = { pledgeId: known?.id, target: made.target, decidedOn: "2024-07-01", lines: made.lines };
        return known && create("commitments", known.owner, "/commitments", body);
      }
      case "commit to need": {
        const known = pick("needs", made.which);
        const { which: _, act: __, ...rest } = made;
        const body = { ...rest, donor: "DEU", requirementId: known?.id, decidedOn: "2024-07-01" };
        return known && create("commitments", "DEU", "/commitments", body);
      }
      case "pay": {
        const known = pick("commitments", made.which);
        const body = {
          paidOn: "2024-08-01",
          year: made.year,
          amountSent: made.amount,
          acceptExcess: made.acceptExcess,
        };
        const answer =
          known && (await send(known.owner, "POST", `/commitments/${known.id}/disbursements`, body));
        const etag = answer?.headers.get("etag");
        if (known && etag) shelves.commitments[shelves.commitments.indexOf(known)] = { ...known, etag };
        return;
      }
      case "cancel commitment":
        return change("commitments", made.which, "POST", (id) => `/commitments/${id}/cancel`, {});
      case "confirm":
        return change("pledges", made.which, "POST", (id) => `/pledges/${id}/confirm`);
    }
  };
  return { take, statuses };
};

test(`eight writers, 640 steps, seed ${seed}`, { timeout: 120_000 }, async () => {
  const steps = fc.sample(step, { seed, numRuns: 640 });
  const writers = Array.from({ length: 8 }, writer);
  await Promise.all(
    writers.map(async ({ take }, index) => {
      for (const made of steps.slice(index * 80, index * 80 + 80)) await take(made);
    }),
  );
  const done = writers.flatMap(({ statuses }) => statuses).filter((status) => status < 300);
  expect(done.length, "steps that were carried out").toBeGreaterThan(250);

  expect((await world.isu.does(verifyPositions)).body.drift).toEqual([]);

  for (const reader of [world.anyone, world.committee, ...donors.map((code) => world.focalPoint(code))]) {
    for (const asked of ["USD", "EUR", "JPY"]) {
      const { body: report } = await reader.does(getGapReport, { query: { currency: asked } });
      for (const line of [report.totals, ...report.cells]) {
        const left = plus(exactly(line.requirement), exactly(line.surplus));
        const right = plus(exactly(line.nationalContribution), exactly(line.funding), exactly(line.gap));
        expect(written(left, 4)).toBe(written(right, 4));
      }
      for (const name of ["requirement", "funding", "gap", "surplus", "pledged"] as const) {
        const sum = plus(...report.cells.map((cell) => exactly(cell[name])));
        expect(written(sum, 4)).toBe(written(exactly(report.totals[name]), 4));
      }
      const now = new Date().toISOString();
      const { body: then } = await reader.does(getGapReport, { query: { currency: asked, asOf: now } });
      // The links to records name the instant; figures do not.
      expect({ ...then.totals, records: "" }).toEqual({ ...report.totals, records: "" });
    }
  }

  for (const code of donors) {
    const mine = world.focalPoint(code);
    const pledges = (await mine.does(listPledges, { query: { donor: code, limit: 500 } })).body.items;
    const commitments = (await mine.does(listCommitments, { query: { donor: code, limit: 500 } })).body.items;
    for (const promised of pledges) {
      const drawn = commitments.filter(({ pledgeId }) => pledgeId === promised.id);
      expect(promised.committed).toBe(written(plus(...drawn.map(({ committed }) => exactly(committed)))));
    }
  }
});
