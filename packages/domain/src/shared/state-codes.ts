/**
 * States that can be party to the Convention: the United Nations' 193 members, the Holy See, the State of Palestine,
 * the Cook Islands and Niue, by ISO 3166-1 alpha-3. Who *is* party, affected or a provider is dated data, not here.
 */
const codes =
  "AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY PSE QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VAT VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE";

const known: ReadonlySet<string> = new Set(codes.split(" "));

/** ISO 3166-1 alpha-3 code of a State. */
export type StateCode = string & { readonly __state: "StateCode" };

/** Code of an organisation of the reference list, such as `org:eu`. */
export type OrganisationCode = `org:${string}`;

/** Who provides assistance: a State (party or not) or an organisation. */
export type ProviderCode = StateCode | OrganisationCode;

export const isStateCode = (text: string): text is StateCode => known.has(text);

export const stateCode = (text: string): StateCode => {
  if (!isStateCode(text)) throw new RangeError(`Unknown State: ${text}`);
  return text;
};

export const isOrganisationCode = (text: string): text is OrganisationCode =>
  /^org:[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 84;

export const providerCode = (text: string): ProviderCode =>
  isOrganisationCode(text) ? text : stateCode(text);

export const stateCodes: readonly StateCode[] = codes.split(" ").map(stateCode);
