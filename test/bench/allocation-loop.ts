/**
 * A child process that measures one way of solving one allocation, so that nothing is warm and memory is its own:
 * `node allocation-loop.ts <ours|highs> <lines> <needs> <density> <scattered|earmarked> <times>`.
 */
import { allocate, checkCertificate } from "@angkor/matching";
import { linearProgramme, loadHighs, solve } from "../../packages/matching/test/highs.ts";
import { randomProblem, type Size } from "../../packages/matching/test/instances.ts";
import { median } from "./statistics.ts";

const [solver = "", lines = "", needs = "", density = "", earmarks = "", times = ""] = process.argv.slice(2);
const size: Size = {
  lines: Number(lines),
  needs: Number(needs),
  density: Number(density),
  earmarks: earmarks === "earmarked" ? "earmarked" : "scattered",
};
const problem = randomProblem(size, 11);
/** Dollars in the place of cents, and levels in parts of this: a solver's tolerances are for numbers of one size. */
const scale = 1e8;

/** The worst coverage that can be reached: the first of the programmes that the fair allocation would take. */
const worstByProgramme = async (): Promise<() => number> => {
  const highs = await loadHighs();
  const covering = problem.states.map(
    ({ required, met }, index) => `state${index} - ${Number(required) / scale} t >= ${-Number(met)}`,
  );
  const programme = linearProgramme(problem, { objective: "t", constraints: covering });
  return () => solve(highs, programme).value / scale;
};

const worstByUs = async (): Promise<() => number> => () => {
  const allocation = allocate(problem);
  last = allocation;
  return Math.min(
    ...allocation.states.flatMap(({ coverageAfter }) =>
      coverageAfter === undefined
        ? []
        : [Number(coverageAfter.numerator) / Number(coverageAfter.denominator)],
    ),
  );
};

let last: ReturnType<typeof allocate> | undefined;
const run = solver === "highs" ? await worstByProgramme() : await worstByUs();
const taken: number[] = [];
let worst = 0;
for (let turn = 0; turn < Number(times); turn += 1) {
  const from = performance.now();
  worst = run();
  taken.push(performance.now() - from);
}
const memory = process.resourceUsage().maxRSS / 1024;
const fault = last && checkCertificate(problem, last);
if (fault !== undefined) throw new Error(`The certificate does not hold: ${fault}`);
console.log(
  `measured ${JSON.stringify({ pairs: problem.eligible.needs.length, first: taken[0], median: median(taken.slice(taken.length > 1 ? 1 : 0)), memory, worst })}`,
);
