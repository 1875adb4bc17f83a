import { type Allocation, allocate, checkCertificate } from "@angkor/matching";
import { linearProgramme, loadHighs, mostPlaced, solve } from "../../packages/matching/test/highs.ts";
import { randomProblem } from "../../packages/matching/test/instances.ts";

/**
 * Run in a process of its own, so that the first time is cold and memory is its own: `allocation-loop.ts <ours|highs> <lines> <needs>
 * <pairs of a line> <times>`. Prints milliseconds of each time, and what came out: the lowest coverage, and the total (of a programme
 * of its own, untimed, for HiGHS).
 */
const [solver = "", ...numbers] = process.argv.slice(2);
const [lines = 0, needs = 0, pairsOfLine = 0, times = 0] = numbers.map(Number);
const problem = randomProblem({ lines, needs, density: pairsOfLine / needs }, 1);
const built = process.resourceUsage().maxRSS;

const timed = (work: () => void): number[] =>
  Array.from({ length: times }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });

const allocated = () => {
  let allocation: Allocation | undefined;
  const taken = timed(() => {
    allocation = allocate(problem);
  });
  const memory = process.resourceUsage().maxRSS;
  if (allocation === undefined) throw new Error("nothing was allocated");
  const fault = checkCertificate(problem, allocation);
  if (fault !== undefined) throw new Error(`The certificate does not hold: ${fault}`);
  const coverages = allocation.states.flatMap(({ coverageAfter: after }) =>
    after === undefined ? [] : [Number(after.numerator) / Number(after.denominator)],
  );
  return { taken, memory, worst: Math.min(...coverages), total: Number(allocation.total) };
};

/** The first of the programmes that the whole would take: the highest coverage that every State can reach. */
const programmed = async () => {
  const highs = await loadHighs();
  // Coverage is counted in parts of this: a solver's tolerances are for numbers of one size.
  const scale = 1e8;
  const covering = problem.states.map(
    ({ required, met }, index) => `state${index} - ${Number(required) / scale} t >= ${-met}`,
  );
  const programme = linearProgramme(problem, { objective: "t", constraints: covering });
  let worst = 0;
  const taken = timed(() => {
    worst = solve(highs, programme).value / scale;
  });
  const memory = process.resourceUsage().maxRSS;
  return { taken, memory, worst, total: Math.round(mostPlaced(highs, problem)) };
};

const outcome = solver === "highs" ? await programmed() : allocated();
console.log(`measured ${JSON.stringify({ ...outcome, built, pairs: problem.eligible.needs.length })}`);
