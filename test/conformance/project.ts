import { join } from "node:path";

export const projectRoot = join(import.meta.dirname, "../..");

/** `recordPledge` as `record-pledge`: an operation has one name everywhere. */
export const kebabCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The members of a list that occur more than once. */
export const repeated = (members: readonly string[]): string[] => [
  ...new Set(members.filter((member, index) => members.indexOf(member) !== index)),
];
