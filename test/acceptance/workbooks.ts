/** Workbooks as people send them: taken, filled in by cells, and sent. */
import { documentFormats, type Operation } from "@angkor/contract";
import { Workbook } from "@cj-tech-master/excelts";
import { expect } from "vitest";
import type { Answer } from "../http/service.ts";

type Cells = Readonly<Record<string, string | number | null>>;

/** Takes the workbook that an operation answers. */
export const takeWorkbook = async (
  url: string,
  { path }: Operation,
  query: Readonly<Record<string, string>>,
  token?: string,
): Promise<Uint8Array> => {
  const response = await fetch(`${url}${path}?${new URLSearchParams(query)}`, {
    headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }) },
  });
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
};

/** Sends a workbook to an operation. */
export const sendWorkbook = async (
  url: string,
  { path }: Operation,
  file: Uint8Array,
  { token, key }: { readonly token: string; readonly key?: string },
): Promise<Answer> => {
  const response = await fetch(`${url}${path}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": documentFormats.xlsx,
      ...(key !== undefined && { "idempotency-key": key }),
    },
    body: Buffer.from(file),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

/** The same workbook with other values in some cells: `Activities!E2`; null empties a cell. */
export const filledIn = async (file: Uint8Array, cells: Cells): Promise<Uint8Array> => {
  const workbook = await new Workbook().xlsx.load(file);
  for (const [address, value] of Object.entries(cells)) {
    const [sheet = "", cell = ""] = address.split("!");
    const found = workbook.getWorksheet(sheet);
    if (found === undefined) throw new Error(`No sheet ${sheet}`);
    found.getCell(cell).value = value;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
