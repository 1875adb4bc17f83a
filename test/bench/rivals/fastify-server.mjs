import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JwtVerifier } from "aws-jwt-verify";
import { SimpleJwksCache } from "aws-jwt-verify/jwk";
import fastify from "fastify";
import pg from "pg";
import { gapReport, gapReportSchema } from "./gap-report.mjs";

/**
 * The gap report and the recording of a commitment as one would write them with Fastify and PostgreSQL: prepared
 * statements, a pool, JSON schemas in and out. `fastify-server.mjs <socket folder> <issuer> <jwks uri>`
 */
const [socketFolder, issuer, jwksUri] = process.argv.slice(2);
const here = import.meta.dirname;
const bodySchema = JSON.parse(readFileSync(join(here, "commitment-input.json"), "utf8"));
const pool = new pg.Pool({ host: socketFolder, user: "angkor", database: "postgres", max: 8 });
// The issuer of one machine has no TLS, which the verifier would otherwise insist on.
const fetcher = { fetch: async (uri) => (await fetch(uri)).arrayBuffer() };
const verifier = JwtVerifier.create(
  { issuer, audience: null, jwksUri },
  { jwksCache: new SimpleJwksCache({ fetcher }) },
);
// The schema is generated from our contract: its examples and descriptions are no keywords of JSON Schema.
const app = fastify({ ajv: { customOptions: { strict: false } } });

app.get("/reports/gap", { schema: { response: { 200: gapReportSchema } } }, () => gapReport(pool));

class Refused extends Error {
  constructor(statusCode, message) {
    super(message);
    this.statusCode = statusCode;
  }
}

const statements = {
  repeated: "SELECT request_hash, status, body FROM idempotency_keys WHERE key = $1",
  pledge:
    "SELECT p.donor, p.currency, t.outstanding FROM pledges p JOIN tranches t ON t.pledge_id = p.id WHERE p.id = $1 AND t.year = $2 AND p.status = 'announced' FOR UPDATE OF t",
  requirement:
    "SELECT r.state, r.pillar, l.assistance_required - l.funded AS open FROM requirements r JOIN requirement_lines l ON l.requirement_id = r.id WHERE r.id = $1 AND l.year = $2 AND r.status = 'open' FOR UPDATE OF l",
  commitment: "INSERT INTO commitments VALUES ($1, $2, $3, $4, $5, $6, $7, 'recorded', $8, $9, $10)",
  line: "INSERT INTO commitment_lines VALUES ($1, $2, $3, $4)",
  event:
    "INSERT INTO events (aggregate_id, type, at, by, body) VALUES ($1, 'commitment-recorded', $2, $3, $4)",
  draw: "UPDATE tranches SET outstanding = outstanding - $3, outstanding_usd_value = outstanding_usd_value - $4 WHERE pledge_id = $1 AND year = $2",
  cover: "UPDATE requirement_lines SET funded = funded + $3 WHERE requirement_id = $1 AND year = $2",
  remember: "INSERT INTO idempotency_keys VALUES ($1, $2, 201, $3)",
};

const inTransaction = async (work) => {
  const client = await pool.connect();
  const run = async (name, values) => (await client.query({ name, text: statements[name], values })).rows[0];
  try {
    await client.query("BEGIN");
    const result = await work(run);
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
};

const minorOf = (amount) => {
  const [whole, decimals = ""] = amount.split(".");
  return BigInt(whole) * 100n + BigInt(decimals.padEnd(2, "0"));
};

const lockSources = async (run, input, line) => {
  const minor = minorOf(line.amount);
  const pledge = await run("pledge", [input.pledgeId, line.year]);
  if (pledge === undefined) throw new Refused(404, "there is no such pledge");
  if (BigInt(pledge.outstanding) < minor) throw new Refused(409, "more than the pledge has left");
  const requirement = await run("requirement", [input.requirementId, line.year]);
  if (requirement === undefined) throw new Refused(404, "there is no such requirement");
  if (BigInt(requirement.open) < minor && input.acceptSurplus !== true)
    throw new Refused(409, "more than the requirement still asks for");
  return { minor, pledge, requirement };
};

const record = (input, key, hash, by) =>
  inTransaction(async (run) => {
    const earlier = await run("repeated", [key]);
    if (earlier !== undefined) {
      if (earlier.request_hash !== hash) throw new Refused(409, "the key came with another request");
      return earlier.body;
    }
    const id = `co_${randomUUID()}`;
    const found = [];
    for (const line of input.lines) found.push(await lockSources(run, input, line));
    const [{ pledge, requirement }] = found;
    const { visibility = "public", decidedOn, reference = null, pledgeId, requirementId } = input;
    const place = [id, pledgeId, requirementId, pledge.donor, requirement.state, requirement.pillar];
    await run("commitment", [...place, pledge.currency, visibility, decidedOn, reference]);
    for (const [index, { minor }] of found.entries()) {
      const { year } = input.lines[index];
      await run("line", [id, year, minor, minor * 1_000_000n]);
      await run("draw", [pledgeId, year, minor, minor * 1_000_000n]);
      await run("cover", [requirementId, year, minor]);
    }
    const at = new Date().toISOString();
    const answer = JSON.stringify({
      id,
      status: "recorded",
      ...input,
      donor: pledge.donor,
      currency: pledge.currency,
      createdAt: at,
    });
    await run("event", [id, at, by, answer]);
    await run("remember", [key, hash, answer]);
    return answer;
  });

app.post("/commitments", { schema: { body: bodySchema } }, async (request, reply) => {
  const token = request.headers.authorization?.replace(/^Bearer /, "") ?? "";
  const { sub } = await verifier.verify(token);
  const hash = createHash("sha256").update(JSON.stringify(request.body)).digest("base64url");
  const answer = await record(request.body, request.headers["idempotency-key"], hash, sub);
  return reply.code(201).type("application/json").send(answer);
});

console.log(`READY ${await app.listen({ host: "127.0.0.1", port: 0 })}`);
process.once("SIGTERM", async () => {
  await app.close();
  await pool.end();
  process.exit();
});
