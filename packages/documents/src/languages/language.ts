import { type Language, languages } from "@angkor/domain/shared";
import en from "./en.json" with { type: "json" };
import es from "./es.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };
import organisationNames from "./organisation-names.json" with { type: "json" };
import officialNames from "./state-names.json" with { type: "json" };

export { type Language, languages };

/** A text of the documents by its name. */
export type TextName = keyof typeof en;

const texts: Readonly<Record<Language, Readonly<Record<TextName, string>>>> = { en, fr, es };

/** Texts of one language; `{name}` in a text is filled in. */
export type Texts = (name: TextName, values?: Readonly<Record<string, string | number>>) => string;

export const textsIn =
  (language: Language): Texts =>
  (name, values = {}) =>
    texts[language][name].replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ""));

/** A State as the reference list has it. */
export interface NamedState {
  readonly iso3: string;
  readonly iso2?: string;
  /** In English. */
  readonly name: string;
}

/**
 * The name of a State in a language: in English that of the reference list; in others the United Nations' short name
 * where everyday usage has another, else that of the Unicode CLDR.
 */
export const stateName = ({ iso3, iso2, name }: NamedState, language: Language): string => {
  if (language === "en") return name;
  const official: Readonly<Record<string, string>> = officialNames[language];
  return official[iso3] ?? (iso2 && new Intl.DisplayNames(language, { type: "region" }).of(iso2)) ?? name;
};

/** The name of an organisation: its own, but for those that have one in each language. */
export const organisationName = (
  { code, name }: { readonly code: string; readonly name: string },
  language: Language,
): string => {
  const known: Readonly<Record<string, string>> = organisationNames[language];
  return known[code] ?? name;
};

/** How dates and figures are written: English as the Convention's documents write it, the day first. */
const locales: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr", es: "es" };

/** The locale of a language with its region, as word processors and browsers look for dictionaries. */
export const localeOf = (language: Language): string => ({ en: "en-GB", fr: "fr-FR", es: "es-ES" })[language];

/** A UTC instant or day as the language writes a day: `21 November 2026`, and in French the first of a month `1er mai 2026`. */
export const dayIn = (instant: string, language: Language): string => {
  const day = new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(instant),
  );
  return language === "fr" ? day.replace(/^1 /, "1er ") : day;
};

/** A day as a table has room for it: `21 Nov 2026`. */
export const shortDayIn = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: "medium", timeZone: "UTC" }).format(new Date(day));

/** `a`, `a and b`, `a, b and c`. */
export const listIn = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language]).format(items);

/** A decimal string as the language writes whole amounts: `46,000,000`. Rounded half away from zero, for reading only. */
export const wholeIn = (amount: string, language: Language): string =>
  new Intl.NumberFormat(locales[language], {
    maximumFractionDigits: 0,
    useGrouping: true,
    // What rounds to zero has no sign.
    signDisplay: "negative",
  }).format(Number(amount));

/** An amount as a person says it: `3.2 million`, `452,143`, `12.50`. Rounded to what a reader takes in. */
export const aboutIn = (amount: string, language: Language): string => {
  const number = Number(amount);
  if (number >= 1_000_000)
    return new Intl.NumberFormat(locales[language], {
      notation: "compact",
      compactDisplay: "long",
      maximumFractionDigits: 1,
    }).format(number);
  return number >= 1_000 || Number.isInteger(number)
    ? wholeIn(amount, language)
    : decimalIn(amount, language);
};

/** A figure to be taken in at a glance: three digits, or all whole ones: `0.0412`, `49.4`, `1,234`. */
export const shortIn = (value: number, language: Language): string =>
  value < 1000 ? decimalIn(String(Number(value.toPrecision(3))), language) : wholeIn(String(value), language);

/** A ratio as it is, with three decimals: `0.575`. */
export const ratioIn = (ratio: string, language: Language): string =>
  new Intl.NumberFormat(locales[language], { minimumFractionDigits: 3, maximumFractionDigits: 3 }).format(
    Number(ratio),
  );

/** A decimal as the language writes it, with the decimals that it has: `66,7`. */
export const decimalIn = (value: string, language: Language): string =>
  new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: value.split(".")[1]?.length ?? 0,
  }).format(Number(value));

/** A ratio as a percentage with one decimal: `65.2 %`. */
export const percentIn = (ratio: string, language: Language): string =>
  new Intl.NumberFormat(locales[language], {
    style: "percent",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(Number(ratio));

/** A ratio as a percentage without decimals, for axes and classes: `20%`. */
export const wholePercentIn = (ratio: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: "percent" }).format(ratio);
