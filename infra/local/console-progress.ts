import { Presets, SingleBar } from "cli-progress";
import type { Progress } from "./progress.ts";

const bar = (title: string, steps: number) => {
  const shown = new SingleBar(
    { format: `${title.padEnd(26)} {bar} {value}/{total}`, hideCursor: true, clearOnComplete: false },
    Presets.shades_classic,
  );
  shown.start(steps, 0);
  return { advance: () => shown.increment(), end: () => shown.stop() };
};

/** For a file or a pipe: a line when it begins and a line when it ends. */
const lines = (title: string, steps: number) => {
  let done = 0;
  console.log(`${title}: ${steps} to load`);
  return {
    advance: () => {
      done += 1;
    },
    end: () => console.log(`${title}: ${done} of ${steps} done`),
  };
};

/** On a terminal with bars, elsewhere with plain lines. */
export const consoleProgress = (isTerminal: boolean): Progress => ({
  tell: (line) => console.log(line),
  begin: isTerminal ? bar : lines,
});
