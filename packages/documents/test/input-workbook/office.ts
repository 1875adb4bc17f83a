import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether LibreOffice is on this machine; tests that need it skip where it is not. */
export const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

/** A workbook as LibreOffice saves it again, all formulas calculated anew. */
export const throughOffice = async (workbook: Uint8Array): Promise<Uint8Array> => {
  const folder = mkdtempSync(join(tmpdir(), "workbook-"));
  try {
    const path = join(folder, "workbook.xlsx");
    const out = join(folder, "out");
    writeFileSync(path, workbook);
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/office`,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        out,
        path,
      ],
      { timeout: 100_000 },
    );
    return new Uint8Array(readFileSync(join(out, "workbook.xlsx")));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
