import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

/** `load-postgres.mjs <socket folder> <csv folder> <tables as JSON>`: schema, data, indexes, statistics. */
const [socketFolder, csvFolder, tables] = process.argv.slice(2);
const client = new pg.Client({ host: socketFolder, user: "angkor", database: "postgres" });
await client.connect();
const sql = (name) => readFileSync(join(import.meta.dirname, `${name}.sql`), "utf8");
await client.query(sql("schema"));
for (const [table, columns] of Object.entries(JSON.parse(tables))) {
  await client.query(
    `COPY ${table} (${columns}) FROM '${join(csvFolder, `${table}.csv`)}' WITH (FORMAT csv)`,
  );
}
await client.query(sql("indexes"));
await client.query("VACUUM ANALYZE");
await client.end();
