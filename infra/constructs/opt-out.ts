/** A way around a safety of the house: whoever takes it writes down why. */
export interface OptOut {
  readonly reason: string;
}

/** @throws Error when the reason is too short to be one. */
export const statedReason = ({ reason }: OptOut): string => {
  const stated = reason.trim();
  if (stated.length < 10) throw new Error(`An opt-out needs a reason that others understand: "${reason}"`);
  return stated;
};
