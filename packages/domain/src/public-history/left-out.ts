/** The kinds of records of which nothing is in a public dump, each with its reason: docs/adr/0038. */
export const leftOutKinds = {
  "individualised-approach-case":
    "A case is for its State, the Committee and those invited; what everyone may learn from its meeting stands apart, as anonymised notes.",
  "expression-of-interest":
    "What a partner says at a meeting is for the State, the partner and the Committee, or for those invited.",
  "evidence-import":
    "A file that was brought in to be compared is for whoever brought it and the ISU; it moves no figure.",
  subscription: "It holds an address and secrets, and is its subscriber's: subscribe again.",
} as const;
