import { gunzipSync, gzipSync } from "node:zlib";

/** A text as items can hold it: compressed, in ASCII. What we keep whole repeats itself a lot. */
export const pack = (text: string): string => gzipSync(text).toString("base64");

/** The text that was packed. Throws on anything else. */
export const unpack = (packed: string): string => gunzipSync(Buffer.from(packed, "base64")).toString("utf8");
