/** How what a coverage report tells beside the figures of a gap report is computed, in words. */
export const coverageFormulas = {
  requirementStatus:
    "reported where the cells have a requirement; undivided where only shared or unallocated lines have one; zero where the State has reported that there is none; else not-reported, which is never zero",
  local:
    "the part of funding that national or local organisations implement: its commitment says so, goes through such an organisation (CRS channels 23000 to 23999), or draws on a pledge that is only for them",
  localShare: "local / funding",
  frontLoaded: "the part of funding that was made available before it is paid",
  innovative:
    "the part of funding that impact bonds, debt swaps, public-private partnerships and other innovative finance brought; trust funds by themselves are not counted",
  broader:
    "commitments of broader victim assistance, each with a statement how it serves victims, and payments beyond them; in no other figure",
  undividedFunding: "funding on unallocated and shared lines; by State, on those of this State alone",
  gapIfFullyAllocated: "max(0, gap - undividedFunding)",
  share: "funding of the donor / funding of all donors, over the same cells",
  rounding:
    "each donor's money is converted and rounded by itself, as in a report on that donor; totals are converted whole; the line without a donor is the difference",
  herfindahl:
    "sum of the squares of the donors' shares in the funding whose donors are named, over the same cells",
  predictability:
    "committed / requirement over the cells of each of the two years after reportYear, whatever years were asked for",
  withoutSupport:
    "affected States Parties with assistance required in each of two consecutive years (the two before reportYear; reportYear and the next, whatever years were asked for) and no funding in either, in their cells or on any unallocated or shared line that names them; broader victim assistance is no support of a requirement",
  coverageGini:
    "mean difference of coverage between any two States Parties, divided by twice their mean coverage: each State counts the same, coverage is not capped, and only the result is rounded",
  externalCoverageGini: "the same with externalCoverage",
  providers:
    "a State counts as State Party by the rosters of rosterOn; an organisation, such as the European Union, as an organisation, and with them what no source breaks down by donor (org:unspecified-source)",
} as const;
