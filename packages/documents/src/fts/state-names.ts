/** Names of States in FTS (those of ISO 3166) that the reference list writes otherwise. */
export const otherNames: Readonly<Record<string, string>> = {
  "Bolivia, Plurinational State of": "BOL",
  "Congo, The Democratic Republic of the": "COD",
  "Czech Republic": "CZE",
  "Iran, Islamic Republic of": "IRN",
  "Korea, Democratic People's Republic of": "PRK",
  "Korea, Republic of": "KOR",
  "Macedonia, the former Yugoslav Republic of": "MKD",
  "Micronesia, Federated States of": "FSM",
  "Moldova, Republic of": "MDA",
  "Tanzania, United Republic of": "TZA",
  Turkey: "TUR",
  "United Kingdom": "GBR",
  "United States": "USA",
  "Venezuela, Bolivarian Republic of": "VEN",
  "occupied Palestinian territory": "PSE",
};
