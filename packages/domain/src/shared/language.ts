/** Languages in which documents and e-mails are written; the API itself is in English. */
export const languages = ["en", "fr", "es"] as const;
export type Language = (typeof languages)[number];
