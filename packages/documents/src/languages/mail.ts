import { englishNews, filledIn, formatAmount, type NewsWording, type ReminderKind } from "@angkor/domain";
import { aboutIn, type Language, listIn, wholeIn } from "./language.ts";
import en from "./mails.en.json" with { type: "json" };
import es from "./mails.es.json" with { type: "json" };
import fr from "./mails.fr.json" with { type: "json" };
import newsEs from "./news.es.json" with { type: "json" };
import newsFr from "./news.fr.json" with { type: "json" };

/** A text of the e-mails by its name; each reminder is one. */
export type MailTextName = keyof typeof en;

const texts: Readonly<Record<Language, Readonly<Record<MailTextName | ReminderKind, string>>>> = {
  en,
  fr,
  es,
};

const news: Readonly<Record<Exclude<Language, "en">, NewsWording["texts"]>> = { fr: newsFr, es: newsEs };

/** Texts of e-mails in one language; `{name}` in a text is filled in. */
export const mailTextsIn =
  (language: Language) =>
  (name: MailTextName | ReminderKind, values: Readonly<Record<string, string>> = {}): string =>
    filledIn(texts[language][name], (place) => values[place]);

/** How news is told in a language; in English as the API tells it. */
export const newsWordingIn = (language: Language, nameOf: NewsWording["nameOf"]): NewsWording =>
  language === "en"
    ? englishNews(nameOf)
    : {
        texts: news[language],
        nameOf,
        about: (minor, currency) => `${aboutIn(formatAmount(minor, currency), language)}\u00a0${currency}`,
        number: (number) => wholeIn(String(number), language),
        listed: (members) => listIn(members, language),
      };
