import type { Outstanding } from "../pledge/pledge.ts";
import { openAmount } from "../requirement/requirement.ts";
import { convert, type Fault, formatAmount, type Refused, refuse, spanKey } from "../shared/index.ts";
import type { CommitmentLine } from "./commitment.ts";
import type { RecordCommitment } from "./record.ts";

/** What covers a requirement: a commitment, or an allocation of a fund. */
export interface RequirementCover extends Pick<RecordCommitment, "rate" | "requirement" | "acceptSurplus"> {
  readonly content: { readonly lines: readonly Pick<CommitmentLine, "span" | "minor">[] };
}

/** What lines cover of a requirement, or why they can't; nothing where there is none. */
export const coverRequirement = ({
  content,
  requirement: target,
  rate,
  acceptSurplus,
}: RequirementCover): { readonly draws: Outstanding } | Refused => {
  if (target === undefined) return { draws: {} };
  const { requirement, funded } = target;
  if (requirement.status !== "open") {
    return refuse(
      "requirement-closed",
      `The requirement is ${requirement.status}; commit to the State and pillar instead.`,
    );
  }
  const draws: Record<string, bigint> = {};
  const faults: Fault[] = [];
  const beyond: Fault[] = [];
  content.lines.forEach((line, index) => {
    const key = spanKey(line.span);
    const asked = requirement.lines.find((candidate) => spanKey(candidate.span) === key);
    if (asked === undefined) {
      const spans = requirement.lines.map((candidate) => spanKey(candidate.span)).join(", ");
      faults.push({
        pointer: `/lines/${index}`,
        detail: `The requirement asks for ${spans}, not for ${key}.`,
      });
      return;
    }
    const amount = convert(line.minor, rate, target.rate);
    draws[key] = amount;
    const open = openAmount(asked, funded);
    if (amount > open && !acceptSurplus) {
      beyond.push({
        pointer: `/lines/${index}/amount`,
        detail: `${formatAmount(open, requirement.currency)} ${requirement.currency} of ${key} is still open; this line is worth ${formatAmount(amount, requirement.currency)}.`,
      });
    }
  });
  if (faults.length > 0)
    return refuse("requirement-year-not-asked", "The requirement does not ask for those years.", faults);
  if (beyond.length > 0) {
    return refuse(
      "requirement-exceeded",
      `More than the requirement still asks for; send "acceptSurplus": true to record it all the same.`,
      beyond,
    );
  }
  return { draws };
};
