import type { Pillar } from "@angkor/domain/shared";
import type { Language, Texts } from "../languages/language.ts";
import type { Names } from "./not-reported.ts";

/** Where money is for: one State or pillar, several that share it, or none in particular. */
export interface Place {
  readonly state?: string;
  readonly states?: readonly string[];
  readonly pillar?: Pillar;
  readonly pillars?: readonly Pillar[];
}

/** A year, or several undivided ones. */
export interface Time {
  readonly year?: number;
  readonly period?: { readonly from: number; readonly to: number };
}

/** The States of a place by name. */
export const placeWords = ({ state, states }: Place, text: Texts, nameOf: Names): string =>
  (states ?? (state === undefined ? [] : [state])).map(nameOf).join(", ") || text("noStateInParticular");

/** Rows of States by their names in a language, not by their codes; rows of one State stay in order. */
export const byName = <Row extends { readonly state: string }>(
  rows: readonly Row[],
  nameOf: Names,
  language: Language,
): Row[] => inOrderOf(rows, ({ state }) => nameOf(state), language);

/** Rows in the order that a language gives their names; rows of one name stay in order. */
const inOrderOf = <Row>(rows: readonly Row[], nameOf: (row: Row) => string, language: Language): Row[] => {
  const { compare } = new Intl.Collator(language);
  return rows.toSorted((one, other) => compare(nameOf(one), nameOf(other)));
};

/** Rows of places by the names of their States; last those of none in particular. */
export const byPlace = <Row extends Place>(
  rows: readonly Row[],
  { text, nameOf, language }: { readonly text: Texts; readonly nameOf: Names; readonly language: Language },
): Row[] => {
  const isNamed = ({ state, states = [] }: Row) => state !== undefined || states.length > 0;
  const named = inOrderOf(rows.filter(isNamed), (row) => placeWords(row, text, nameOf), language);
  return [...named, ...rows.filter((row) => !isNamed(row))];
};

/** `2025`, or `2025–2027`. */
export const periodWords = ({ from, to }: NonNullable<Time["period"]>): string =>
  from === to ? String(from) : `${from}–${to}`;

export const timeWords = ({ year, period }: Time): string =>
  period === undefined ? String(year ?? "") : periodWords(period);

/** The pillars of a place by name. */
export const pillarWords = ({ pillar, pillars }: Place, text: Texts): string =>
  (pillars ?? (pillar === undefined ? [] : [pillar])).map((one) => text(one)).join(", ") || text("any");
