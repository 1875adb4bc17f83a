import { isFrontLoaded, type Modality, type PledgeContent } from "../pledge/pledge.ts";
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
