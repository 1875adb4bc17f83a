/** Whatever anyone can ask, the service that was started from the public dump answers as the first one. */
import type { Operation } from "@angkor/contract";
import { registry } from "@angkor/contract/registry";
import { anonymous } from "@angkor/domain";
import { ProblemError } from "@angkor/http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPublicDump } from "../../functions/exports/build-public-dump.ts";
import { silent } from "../../infra/local/progress.ts";
import { restoreDump } from "../../infra/local/restore/restore-dump.ts";
import { openDatabase, type TestDatabase } from "../../packages/store/test/database.ts";
import { wholeDay } from "../documentation/day.ts";
import { type Asked, service } from "../documentation/service.ts";

const operations: readonly Operation[] = registry;

/** What anyone may ask, and what changes nothing. */
const questions = operations.filter(({ roles, table }) => roles === undefined && !table.includes("PutItem"));

/** Answered with a problem by both: whatever the day asked of it, anyone is refused. */
const refused: Readonly<Record<string, string>> = {
  getDocumentJob: "document-job-not-found",
  getDonorCoordinationGroup: "donor-coordination-group-not-found",
  rankMatches: "pledge-cancelled",
};

/** Its answer comes from no record. */
const withoutRecords = ["getOpenApi"];

let first: TestDatabase;
let second: TestDatabase;
const asked: { readonly operationId: string; readonly asked: Asked }[] = [];

beforeAll(async () => {
  [first, second] = [await openDatabase(), await openDatabase()];
  const ask = service(first.table);
  await wholeDay(
    (operationId, what) => {
      asked.push({ operationId, asked: what });
      return ask(operationId, what);
    },
    () => {},
  );
  const dump = await buildPublicDump({ table: first.table }, "2026-11-21T13:00:00.000Z");
  await restoreDump(second.table, dump, { progress: silent });
}, 120_000);
afterAll(async () => {
  await first.close();
  await second.close();
});

/** A document as text. The library that draws charts numbers names through all of a process. */
const readable = (answer: unknown): unknown => {
  const bytes: unknown = Reflect.get(Object(answer), "bytes");
  return bytes instanceof Uint8Array
    ? Buffer.from(bytes)
        .toString("latin1")
        .replaceAll(/zr\d+-(cls-|c)\d+/g, "name")
    : answer;
};

/** What anyone is answered to a question of the day, later: a body, a document, or the code of a problem. */
const answerTo = async ({ table }: TestDatabase, operationId: string, { params, query, body }: Asked) => {
  const question = {
    ...(params && { params }),
    ...(query && { query }),
    ...(body !== undefined && { body }),
  };
  const at = "2026-11-21T14:00:00.000Z";
  try {
    const answer = await service(table)(operationId, { ...question, caller: anonymous, at });
    return { answered: readable(answer.body) };
  } catch (error) {
    if (error instanceof ProblemError) return { refused: error.problem.code };
    throw error;
  }
};

describe("the service, started again from its public dump, answers anyone as before:", () => {
  test.each(questions.map(({ operationId }) => operationId).filter((name) => !withoutRecords.includes(name)))(
    "%s",
    async (operationId) => {
      const ofIt = asked.filter((one) => one.operationId === operationId);
      expect(ofIt.length).toBeGreaterThan(0);
      for (const { asked: question } of ofIt) {
        const before = await answerTo(first, operationId, question);
        expect(await answerTo(second, operationId, question)).toEqual(before);
        expect(before.refused).toBe(refused[operationId]);
      }
    },
  );
});
