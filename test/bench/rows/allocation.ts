import { join } from "node:path";
import { list, number, parseJson, record } from "../../../infra/local/json.ts";
import type { Bench } from "../bench.ts";
import { startChild, TooLate } from "../children.ts";
import { type Finding, finding } from "../finding.ts";
import { median, percent, ratios, spread } from "../statistics.ts";
import type { Row } from "./row.ts";

interface Instance {
  readonly lines: number;
  readonly pairsOfLine: number;
  /** Processes for each contender, in turns; in each, ours is solved so often, the first time cold. */
  readonly rounds: number;
  readonly times: number;
}

/** That of the design; a large one; a larger one whose pairs are sparse. */
const compared: readonly Instance[] = [
  { lines: 300, pairsOfLine: 120, rounds: 5, times: 41 },
  { lines: 3000, pairsOfLine: 120, rounds: 1, times: 7 },
  { lines: 10_000, pairsOfLine: 40, rounds: 1, times: 4 },
];
const linesOfGrowth = [300, 3000, 10_000];
const pairsOfGrowth = [120, 40];
const needsOfLine = 4;

const [mostMilliseconds, mostForLarge, leastRatio] = [40, 10_000, 20];
const patienceMs = 60_000;
/** For building the problem and its programme, before. */
const graceMs = 10_000;
/** Of a solver in floating point. */
const tolerance = 1e-6;

interface Taken {
  readonly first: number;
  readonly warm: number;
  readonly pairs: number;
  /** Megabytes at their highest: with the problem, and what solving it added. */
  readonly memory: number;
  readonly added: number;
  readonly worst: number;
  readonly total: number;
}

const measure = async (solver: "ours" | "highs", instance: Omit<Instance, "rounds">): Promise<Taken> => {
  const { lines, pairsOfLine, times } = instance;
  const numbers = [lines, needsOfLine * lines, pairsOfLine, solver === "ours" ? times : 1];
  const child = await startChild(
    process.execPath,
    [join(import.meta.dirname, "../allocation-loop.ts"), solver, ...numbers.map(String)],
    { readyPrefix: "measured", patienceMs: patienceMs + graceMs },
  );
  await child.stop();
  const measured = record(parseJson(child.ready), "measured");
  const of = (name: string) => number(measured[name], name);
  const taken = list(measured["taken"], "taken").map((each) => number(each, "taken"));
  const [first = Number.NaN] = taken;
  const kibibyte = 1024 / 1e6;
  return {
    first,
    warm: median(taken.length > 1 ? taken.slice(1) : taken),
    pairs: of("pairs"),
    memory: of("memory") * kibibyte,
    added: (of("memory") - of("built")) * kibibyte,
    worst: of("worst"),
    total: of("total"),
  };
};

/** Undefined where it is not solved in time. */
const measureHighs = async (instance: Instance): Promise<Taken | undefined> => {
  try {
    return await measure("highs", instance);
  } catch (error) {
    if (error instanceof TooLate) return undefined;
    throw error;
  }
};

interface Round {
  readonly ours: Taken;
  readonly highs: Taken | undefined;
}

const roundsOf = async ({ quick, tell }: Bench, instance: Instance, what: string): Promise<Round[]> => {
  const rounds: Round[] = [];
  for (let turn = 0; turn < (quick ? 1 : instance.rounds); turn += 1) {
    tell(`${what}, round ${turn + 1}`);
    const early = turn % 2 === 0 ? undefined : await measureHighs(instance);
    const ours = await measure("ours", instance);
    rounds.push({ ours, highs: turn % 2 === 0 ? await measureHighs(instance) : early });
  }
  return rounds;
};

const count = (amount: number): string => amount.toLocaleString("en");
const time = (ms: number): string =>
  ms < 1000 ? `${ms.toFixed(ms < 10 ? 1 : 0)} ms` : `${(ms / 1000).toFixed(1)} s`;
const megabytes = (amount: number): string => `${Math.round(amount)} MB`;
const middle = (takens: readonly Taken[], of: (taken: Taken) => number): number => median(takens.map(of));

const findingsOf = (what: string, instance: Instance, rounds: readonly Round[]): Finding[] => {
  const ours = rounds.map((round) => round.ours);
  const highs = rounds.flatMap((round) => round.highs ?? []);
  const isSolved = highs.length === rounds.length;
  const [warm, cold] = [middle(ours, (taken) => taken.warm), middle(ours, (taken) => taken.first)];
  const faster = ratios(
    isSolved ? highs.map(({ first }) => first) : ours.map(() => patienceMs),
    ours.map((taken) => taken.warm),
  );
  const aim = aimOf(instance, warm, median(faster));
  return [
    finding(`${what}: time, against one linear programme in HiGHS`, time(warm), {
      against: isSolved ? time(middle(highs, ({ first }) => first)) : `not within ${patienceMs / 1000} s`,
      ratio: `${isSolved ? "" : "over "}${median(faster).toFixed(0)}x`,
      ...(rounds.length > 1 && { spread: percent(spread(faster)) }),
      ...aim,
    }),
    finding("the same, first call of a process", time(cold)),
    finding("the same, memory on top of the problem", megabytes(middle(ours, ({ added }) => added)), {
      ...(isSolved && { against: megabytes(middle(highs, ({ added }) => added)) }),
    }),
    ...(isSolved ? [sameOptimum(ours, highs)] : []),
  ];
};

const aimOf = ({ lines }: Instance, ms: number, faster: number): Partial<Finding> => {
  if (lines === 300)
    return {
      aim: `at most ${mostMilliseconds} ms, at least ${leastRatio}x`,
      met: ms <= mostMilliseconds && faster >= leastRatio,
    };
  return lines === 3000 ? { aim: `at most ${mostForLarge / 1000} s`, met: ms <= mostForLarge } : {};
};

const sameOptimum = (ours: readonly Taken[], highs: readonly Taken[]): Finding => {
  const told = (taken: Taken | undefined): string =>
    taken === undefined ? "" : `${taken.worst.toFixed(9)}; ${count(taken.total / 100)}`;
  const isSame = ours.every((taken, round) => {
    const other = highs[round];
    return (
      other !== undefined && Math.abs(taken.worst - other.worst) <= tolerance && taken.total === other.total
    );
  });
  return finding("the same, lowest coverage; total placed, in dollars", told(ours[0]), {
    against: told(highs[0]),
    aim: "the same",
    met: isSame,
  });
};

const growth = async (bench: Bench, pairsOfLine: number): Promise<Finding> => {
  const taken: Taken[] = [];
  for (const lines of bench.quick ? linesOfGrowth.slice(0, 2) : linesOfGrowth) {
    bench.tell(`${count(lines)} lines, ${pairsOfLine} pairs of each`);
    // Small problems need more repetitions until they are warm.
    taken.push(await measure("ours", { lines, pairsOfLine, times: Math.ceil(12_000 / lines) + 3 }));
  }
  const each = taken.map(({ warm, pairs }) => `${((warm * 1000) / pairs).toFixed(2)} us`);
  const sizes = taken.map(({ pairs }) => count(pairs));
  return finding(
    `time for each eligible pair, ${pairsOfLine} of a line: ${sizes.join(", ")} pairs`,
    each.join(", "),
  );
};

export const allocation: Row = async (bench) => {
  const findings: Finding[] = [];
  for (const instance of bench.quick ? compared.slice(0, 1) : compared) {
    const { lines, pairsOfLine } = instance;
    const size = `${count(lines)} pledge lines x ${count(needsOfLine * lines)} needs`;
    const rounds = await roundsOf(bench, instance, size);
    const pairs = count(rounds[0]?.ours.pairs ?? lines * pairsOfLine);
    findings.push(...findingsOf(`${size}, ${pairs} eligible pairs`, instance, rounds));
  }
  for (const pairsOfLine of pairsOfGrowth) findings.push(await growth(bench, pairsOfLine));
  return {
    title: "Fair allocation",
    findings,
    how: [
      "Random problems of 40 States and 30 donors, with a few large amounts among many small; each pair is eligible by itself, so that " +
        "lines seldom have the same needs. Ours is the whole allocation: fair among States, within them and among donors, in exact " +
        "integers, with its certificate, which the checker then verifies (not timed; the run fails where it does not hold). " +
        "Each time is the median of repetitions in a process of its own, but for the first; where a line has 40 pairs, many needs can't " +
        "have their even share, and nearly all time is for that.",
      `HiGHS (npm highs, the same in a process of its own, in turns) solves one linear programme of it, from text: the highest coverage that every State can reach, the first of many that the whole would take. It is stopped after ${patienceMs / 1000} s, building its text not counted. What can be placed at all is a second programme, not timed. Its numbers and ours agree within ${tolerance}. Memory is the highest that the process held resident, less what it held when the problem was built.`,
    ],
  };
};
