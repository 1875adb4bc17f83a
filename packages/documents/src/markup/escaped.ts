/** Signs that no markup may hold, whichever way they are written: all controls but tabs and ends of lines. */
const forbidden = /[^\P{Cc}\t\n\r]/gu;

/** A text as it stands in XML and HTML, between elements and between double quotes. */
export const escaped = (text: string): string =>
  text
    .replace(forbidden, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
