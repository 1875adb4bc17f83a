import { dayIn } from "@angkor/documents/languages";
import { mailTextsIn, newsWordingIn } from "@angkor/documents/mails";
import { escaped } from "@angkor/documents/markup";
import {
  concernsOf,
  isNews,
  type Language,
  newsIn,
  reminderKinds,
  type Subscription,
  type ToldRecord,
} from "@angkor/domain";
import type { Told } from "@angkor/store";
import type { Mail } from "../mail.ts";
import { newsPath } from "../news-records.ts";
import type { NameOf } from "../wording.ts";

/** One event, with its record as it left it and as it stands. */
export interface DigestLine {
  readonly told: Told;
  readonly record: ToldRecord;
  readonly present: ToldRecord;
}

/** Text of a user stands on one line; spaces that do not break stay. */
const oneLine = (text: string): string => text.replaceAll(/[^\S\u00a0\u202f]+/g, " ").trim();

const titleOf = (record: ToldRecord): string => {
  switch (record.kind) {
    case "requirement":
      return record.record.title;
    case "pledge":
      return record.record.content.title;
    default:
      return "";
  }
};

/** The language of a mail, and what it calls States and organisations. */
interface Writing {
  readonly language: Language;
  readonly nameOf: NameOf;
}

/** What happened in words; or what is due, and when. */
const wordsOf = ({ told: { event, dueOn }, record }: DigestLine, { language, nameOf }: Writing): string => {
  if (isNews(event) && record.kind !== "individualised-approach-case")
    return newsIn(record, event, newsWordingIn(language, nameOf));
  const reminder = reminderKinds.find((kind) => kind === event);
  if (reminder === undefined || dueOn === undefined) throw new Error(`${event} is no reminder of a day`);
  return mailTextsIn(language)(reminder, { day: dayIn(dueOn, language), title: titleOf(record) });
};

interface Entry {
  readonly words: string;
  readonly link: string;
}

/** Entries by the State that they concern, in the order of the States' names; the others at the end. */
const groupsOf = (
  lines: readonly DigestLine[],
  writing: Writing,
  apiUrl: string,
): readonly (readonly [string, readonly Entry[]])[] => {
  const { language, nameOf } = writing;
  const several = mailTextsIn(language)("several-states");
  const groups = Map.groupBy(lines, ({ record }) => {
    const [state, ...others] = concernsOf(record).states;
    return state === undefined || others.length > 0 ? several : nameOf(state);
  });
  const { compare } = new Intl.Collator(language);
  const base = apiUrl.replace(/\/$/, "");
  return [...groups]
    .toSorted(([one], [other]) => Number(one === several) - Number(other === several) || compare(one, other))
    .map(([name, members]) => [
      name,
      members.map((line) => ({
        words: oneLine(wordsOf(line, writing)),
        link: `${base}${newsPath(line.present)}`,
      })),
    ]);
};

interface DigestParts {
  readonly email: { readonly address: string; readonly endToken: string };
  readonly lines: readonly DigestLine[];
  readonly nameOf: NameOf;
  readonly apiUrl: string;
  readonly name: string;
  readonly at: string;
}

/** One mail of everything that a subscription has been told: by State, each line with its link. */
export const digestMail = (
  { id, content: { title, digest, language = "en" }, validUntil }: Subscription,
  { email, lines, nameOf, apiUrl, name, at }: DigestParts,
): Mail => {
  const text = mailTextsIn(language);
  const groups = groupsOf(lines, { language, nameOf }, apiUrl);
  const heading = text("digest-heading", { day: dayIn(at.slice(0, 10), language) });
  const intro = text("digest-intro", { title: oneLine(title) });
  const closing = [
    text(`digest-each-${digest ?? "day"}`, { day: dayIn(validUntil, language) }),
    text("digest-end", { id }),
  ];
  const textGroups = groups.map(([state, entries]) =>
    [state, ...entries.map(({ words, link }) => `- ${words}\n  ${link}`)].join("\n"),
  );
  const htmlGroups = groups.map(([state, entries]) => {
    const items = entries.map(
      ({ words, link }) => `<li>${escaped(words)}<br><a href="${escaped(link)}">${escaped(link)}</a></li>`,
    );
    return `<h2>${escaped(state)}</h2>\n<ul>\n${items.join("\n")}\n</ul>`;
  });
  return {
    id: `${name}.${id}`,
    to: email.address,
    subject: heading,
    text: [heading, intro, ...textGroups, closing.join("\n")].join("\n\n"),
    html: page(language, heading, [paragraph(intro), ...htmlGroups, ...closing.map(paragraph)]),
    endLink: `${apiUrl.replace(/\/$/, "")}/subscriptions/${id}/unsubscribe?token=${email.endToken}`,
    at,
  };
};

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

const page = (language: Language, heading: string, parts: readonly string[]): string =>
  `<!DOCTYPE html>\n<html lang="${language}"><body>\n<h1>${escaped(heading)}</h1>\n${parts.join("\n")}\n</body></html>\n`;

/** Asks whoever reads an address for its consent. It holds nothing that a stranger could have written. */
export const confirmationMail = (
  { id, content: { language = "en" } }: Subscription,
  { address, code }: { readonly address: string; readonly code: string },
  name: string,
  at: string,
): Mail => {
  const text = mailTextsIn(language);
  const heading = text("confirm-heading");
  const words = [text("confirm-why"), text("confirm-code", { id, code }), text("confirm-not")];
  return {
    id: `${name}.${id}`,
    to: address,
    subject: heading,
    text: [heading, ...words].join("\n\n"),
    html: page(language, heading, words.map(paragraph)),
    at,
  };
};
