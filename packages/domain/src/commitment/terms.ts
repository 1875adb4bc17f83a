import { isFrontLoaded, type Modality, type PledgeContent } from "../pledge/pledge.ts";
import type { Fault } from "../shared/index.ts";
import type { CommitmentContent } from "./commitment.ts";

/** CRS channel codes of organisations of the country itself: its NGOs, its Red Cross or Red Crescent society. */
export const isLocalChannel = (code: string): boolean => /^23\d{3}$/.test(code);

type Terms = Pick<CommitmentContent, "channel" | "modality" | "localOrganisations">;

/**
 * How a commitment is raised and who implements it: as it says itself, and as its pledge says where it is silent.
 * Decided when it is recorded and kept with it, so that what was reported then stays as it was.
 */
export const termsOf = (
  said: Terms,
  pledge: PledgeContent | undefined,
): Pick<Terms, "modality" | "localOrganisations"> => {
  const modality = said.modality ?? (pledge && modalityOf(pledge));
  const channel = said.channel ?? pledge?.channel;
  const local =
    said.localOrganisations ??
    pledge?.conditions?.localOrganisations ??
    (channel !== undefined && isLocalChannel(channel.code));
  return {
    ...(modality !== undefined && modality !== "conventional" && { modality }),
    ...(local && { localOrganisations: true }),
  };
};

/** A pledge that is available before it is paid is front-loaded, whether or not it says so. */
const modalityOf = (pledge: PledgeContent): Modality =>
  pledge.modality === "conventional" && isFrontLoaded(pledge) ? "front-loaded" : pledge.modality;

/** Money against a requirement is earmarked funding of it; broader funding is for victims, and stands by itself. */
export const broaderFaults = (
  { broader, destination: to }: CommitmentContent,
  againstNeed: boolean,
): Fault[] => {
  if (broader === undefined) return [];
  if (againstNeed) {
    return [
      { pointer: "/broader", detail: "What is against a requirement is funding of it; leave broader out." },
    ];
  }
  return to.pillars.length === 1 && to.pillars[0] === "victim-assistance"
    ? []
    : [{ pointer: "/broader", detail: "Broader funding is recorded for victim-assistance alone." }];
};
