import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Which addresses messages may be sent to: none but public ones, and on one machine also its own. */
export interface Reach {
  readonly loopback: boolean;
}

/** An address that nothing is sent to: private, loopback, link-local, multicast or otherwise not of the public Internet. */
export class AddressRefused extends Error {
  override readonly name = "AddressRefused";
}

/** `unicast` is what IANA's registries leave: addresses that translate or tunnel to others are ranges of their own. */
const isReachable = (address: string, { loopback }: Reach): boolean => {
  const range = ipaddr.process(address).range();
  return range === "unicast" || (loopback && range === "loopback");
};

const refused = (host: string): AddressRefused =>
  new AddressRefused(`${host} does not lead to a public address.`);

type Found = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/**
 * Resolves a name for a connection, and refuses it if any of its addresses may not be reached. The connection is made
 * to the address that was looked at: a name that changes its address in between gains nothing.
 */
export const guardedLookup =
  (reach: Reach) =>
  (host: string, options: LookupOptions, found: Found): void => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) return found(error ?? refused(host), []);
      if (!addresses.every(({ address }) => isReachable(address, reach))) return found(refused(host), []);
      return options.all ? found(null, addresses) : found(null, first.address, first.family);
    });
  };

/** The host as a connection takes it: brackets belong to the URL. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, "");

/** Why nothing may be sent to this URL, before any name is resolved; undefined where it may. */
export const urlFault = (url: URL, reach: Reach): string | undefined => {
  if (url.protocol !== "https:" && !(reach.loopback && url.protocol === "http:"))
    return "A webhook has an https address.";
  if (url.username !== "" || url.password !== "") return "An address holds no user name or password.";
  const host = hostOf(url);
  return isIP(host) !== 0 && !isReachable(host, reach) ? refused(host).message : undefined;
};

/** The same with its name resolved, as when a subscription is made. */
export const resolvedFault = async (url: URL, reach: Reach): Promise<string | undefined> => {
  const fault = urlFault(url, reach);
  if (fault !== undefined || isIP(hostOf(url)) !== 0) return fault;
  return new Promise((resolve) => {
    guardedLookup(reach)(hostOf(url), {}, (error) => {
      if (error === null) resolve(undefined);
      else resolve(error instanceof AddressRefused ? error.message : `${hostOf(url)} can't be found.`);
    });
  });
};
