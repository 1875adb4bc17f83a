import { escaped } from "@angkor/documents/markup";
import {
  concernsOf,
  isNews,
  newsText,
  reminderKinds,
  reminderWords,
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

const dayInWords = (day: string): string =>
  new Date(day).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });

/** Text of a user stands on one line. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

const subjectOf = (record: ToldRecord): string => {
  switch (record.kind) {
    case "requirement":
      return `: "${record.record.title}"`;
    case "pledge":
      return `: "${record.record.content.title}"`;
    default:
      return "";
  }
};

/** What happened in words, as the Atom feed has them; or what is due, and when. */
const wordsOf = ({ told: { event, dueOn }, record }: DigestLine, nameOf: NameOf): string => {
  if (isNews(event) && record.kind !== "individualised-approach-case") return newsText(record, event, nameOf);
  const reminder = reminderKinds.find((kind) => kind === event);
  if (reminder === undefined) throw new Error(`${event} is no reminder`);
  const by = dueOn === undefined ? "" : ` by ${dayInWords(dueOn)}`;
  return `${reminderWords[reminder]}${by}${subjectOf(record)}.`;
};

const several = "Several States, or none in particular";

interface Entry {
  readonly words: string;
  readonly link: string;
}

/** Entries by the State that they concern, in the order of the States' names; the others at the end. */
const groupsOf = (
  lines: readonly DigestLine[],
  nameOf: NameOf,
  apiUrl: string,
): readonly (readonly [string, readonly Entry[]])[] => {
  const groups = Map.groupBy(lines, ({ record }) => {
    const [state, ...others] = concernsOf(record).states;
    return state === undefined || others.length > 0 ? several : nameOf(state);
  });
  const base = apiUrl.replace(/\/$/, "");
  return [...groups]
    .toSorted(
      ([one], [other]) => Number(one === several) - Number(other === several) || one.localeCompare(other),
    )
    .map(([name, members]) => [
      name,
      members.map((line) => ({
        words: oneLine(wordsOf(line, nameOf)),
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
  { id, content: { title, digest }, validUntil }: Subscription,
  { email, lines, nameOf, apiUrl, name, at }: DigestParts,
): Mail => {
  const groups = groupsOf(lines, nameOf, apiUrl);
  const heading = `Cooperation and assistance: what is new, ${dayInWords(at.slice(0, 10))}`;
  const intro = `This is what your subscription "${oneLine(title)}" has been told since its last e-mail.`;
  const closing = [
    `You receive this e-mail each ${digest === "week" ? "week" : "day"} on which there is something to tell, until ${dayInWords(validUntil)}.`,
    `To end it, choose "Unsubscribe" in your mail program, or cancel the subscription ${id} where you opened it.`,
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
    html: page([`<h1>${heading}</h1>`, paragraph(intro), ...htmlGroups, ...closing.map(paragraph)]),
    endLink: `${apiUrl.replace(/\/$/, "")}/subscriptions/${id}/unsubscribe?token=${email.endToken}`,
    at,
  };
};

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

const page = (parts: readonly string[]): string =>
  `<!DOCTYPE html>\n<html lang="en"><body>\n${parts.join("\n")}\n</body></html>\n`;

/** Asks whoever reads an address for its consent. It holds nothing that a stranger could have written. */
export const confirmationMail = (
  { id }: Subscription,
  { address, code }: { readonly address: string; readonly code: string },
  name: string,
  at: string,
): Mail => {
  const heading = "Please confirm your e-mail address";
  const words = [
    "Someone has asked that news of cooperation and assistance under the Anti-Personnel Mine Ban Convention be sent to this address.",
    `If it was you, confirm the subscription ${id} with this code: ${code}`,
    "If it was not, there is nothing to do: without the code nothing more is sent.",
  ];
  return {
    id: `${name}.${id}`,
    to: address,
    subject: heading,
    text: [heading, ...words].join("\n\n"),
    html: page([`<h1>${heading}</h1>`, ...words.map(paragraph)]),
    at,
  };
};
