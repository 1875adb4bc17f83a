import { copyFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const canvas = dirname(require.resolve("canvaskit-wasm/package.json"));
const fonts = dirname(require.resolve("dejavu-fonts-ttf/package.json"));

/** Puts beside the code of `report-documents` what charts are drawn with: an engine, a font in two weights, their licences. */
export const writeDrawingFiles = async (directory: string): Promise<void> => {
  await Promise.all(
    [
      [join(canvas, "bin/canvaskit.wasm"), "canvaskit.wasm"],
      [join(canvas, "LICENSE"), "canvaskit.LICENSE.txt"],
      [join(fonts, "ttf/DejaVuSans.ttf"), "DejaVuSans.ttf"],
      [join(fonts, "ttf/DejaVuSans-Bold.ttf"), "DejaVuSans-Bold.ttf"],
      [join(fonts, "LICENSE"), "DejaVuSans.LICENSE.txt"],
    ].map(([source = "", name = ""]) => copyFile(source, join(directory, name))),
  );
};
