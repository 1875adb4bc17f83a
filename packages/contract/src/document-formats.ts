/** Formats in which documents go out and come in, by their media types. */
export const documentFormats = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html",
  svg: "image/svg+xml",
  png: "image/png",
  xml: "application/xml",
  atom: "application/atom+xml",
  zip: "application/zip",
} as const;
export type DocumentFormat = keyof typeof documentFormats;
