import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { DrawingFiles } from "../src/charts/chart-png.ts";

const require = createRequire(import.meta.url);
const folder = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** What charts are drawn with, from where npm has put it. */
export const drawingFiles: DrawingFiles = {
  wasmFile: join(folder("canvaskit-wasm"), "bin/canvaskit.wasm"),
  fonts: {
    regular: readFileSync(join(folder("dejavu-fonts-ttf"), "ttf/DejaVuSans.ttf")),
    bold: readFileSync(join(folder("dejavu-fonts-ttf"), "ttf/DejaVuSans-Bold.ttf")),
  },
};
