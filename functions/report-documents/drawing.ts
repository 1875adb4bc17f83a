import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type DrawPng, pngDrawing } from "@angkor/documents/charts/png";

/** Made ready once for each directory that the code lies in. */
const ready = new Map<string, Promise<DrawPng>>();

/** Draws charts with the files beside the code: `infra/bundling/write-drawing-files.ts`. */
export const drawingIn = (directory: string): Promise<DrawPng> => {
  const known = ready.get(directory) ?? prepare(directory);
  ready.set(directory, known);
  return known;
};

const prepare = async (directory: string): Promise<DrawPng> => {
  const [regular, bold] = await Promise.all([
    readFile(join(directory, "DejaVuSans.ttf")),
    readFile(join(directory, "DejaVuSans-Bold.ttf")),
  ]);
  return pngDrawing({ wasmFile: join(directory, "canvaskit.wasm"), fonts: { regular, bold } });
};
