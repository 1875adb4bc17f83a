import { join } from "node:path";
import { list, number, parseJson, record } from "../../../infra/local/json.ts";
import { runChild } from "../children.ts";
import { finding } from "../finding.ts";
import { median, percent, ratios, spread } from "../statistics.ts";
import type { Row } from "./row.ts";

const mostMicroseconds = 8;

export const overhead: Row = async ({ quick }) => {
  const rounds = quick ? 5 : 25;
  const calls = 10_000;
  const program = join(import.meta.dirname, "../overhead-loop.ts");
  const output = await runChild(process.execPath, [program, String(rounds), String(calls)]);
  const measured = list(parseJson(output), "rounds").map((round) => record(round, "round"));
  const of = (name: string) => measured.map((round) => number(round[name], name));
  const [ours, raw] = [of("ours"), of("raw")];
  const over = ours.map((value, round) => value - (raw[round] ?? Number.NaN));
  return {
    title: "Our overhead per request, without the database",
    findings: [
      finding(
        "pipeline around a use case that answers at once, over a raw handler",
        `${median(ours).toFixed(1)} us`,
        {
          against: `${median(raw).toFixed(1)} us`,
          ratio: `+${median(over).toFixed(1)} us, ${median(ratios(ours, raw)).toFixed(1)}x`,
          spread: percent(spread(over)),
          aim: `at most +${mostMicroseconds} us`,
          met: median(over) <= mostMicroseconds,
        },
      ),
    ],
    how: [
      `${rounds} rounds of ${calls.toLocaleString("en")} calls each, in turns, in one process, after warming up, in processor time of its thread: ` +
        "`POST /pledges` with the contract's example body. Ours is routing, role, content negotiation, parsing, " +
        "validation of the whole body by its zod schema and of its amounts, the answer with its headers, and the " +
        "log event, handed to a sink that drops it. The raw handler does nothing but `JSON.parse` and `JSON.stringify` " +
        "of the same. Verifying the token's signature is left out of both.",
    ],
  };
};
