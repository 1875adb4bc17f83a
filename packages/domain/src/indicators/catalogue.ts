import { action40 } from "./catalogue/action40.ts";
import { action41 } from "./catalogue/action41.ts";
import { action42 } from "./catalogue/action42.ts";
import { action43 } from "./catalogue/action43.ts";
import { action44 } from "./catalogue/action44.ts";
import { action45 } from "./catalogue/action45.ts";
import { neighbours } from "./catalogue/neighbours.ts";
import type { Indicator } from "./indicator.ts";

/** Goes up with every change after which the same records give other figures. */
export const indicatorRules = "3";

/** "Based on data reported in Article 7 reports due by 30 April 2025": those cover 2024. */
export const baselinePeriod = 2024;

/** The indicators of Actions 40 to 45, in the order of the Action Plan. */
export const cooperationIndicators: readonly Indicator[] = [
  ...action40,
  ...action41,
  ...action42,
  ...action43,
  ...action44,
  ...action45,
];

/** Indicators of other Actions that the same records answer. */
export const neighbouringIndicators: readonly Indicator[] = neighbours;
