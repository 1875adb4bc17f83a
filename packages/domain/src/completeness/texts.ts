const planMobilisation =
  "Record a resource mobilisation plan (POST /resource-mobilisation-plans): targets by source and year, and who does what by when. Or say it in sections.resourceMobilisation.";
const planRiskEducation =
  "Add an activity of the pillar risk-education with its cost, or say in sections.riskEducation how people at risk are reached and in which other plan it stands.";

/**
 * What a check finds missing, in English, and what would complete it. Names are for ever: records keep them, and other
 * languages have their texts by them.
 */
export const findingTexts = {
  "cost-zero": {
    detail: "The cost is zero for {lines}.",
    toComplete: "Give the cost from all sources, or drop the line where nothing is planned.",
  },
  "years-undivided": {
    detail: "Several years stand in one figure for {count}: {lines}, together {cost}.",
    toComplete:
      "Divide cost, national contribution and milestones by year. An estimate will do: a later revision can correct it, and keeps the first figures beside the new ones.",
  },
  "years-without-plan": {
    detail: "The plan is for {period}, and nothing is planned for {years}.",
    toComplete: "Plan these years too, or let the period be that of the figures.",
  },
  "national-contribution-unstated": {
    detail: "What the State contributes itself is not stated for {count}: {lines}, of a cost of {cost}.",
    toComplete:
      "State it as planned, committed or disbursed; in kind too, at its value. Where there is none, say so with 0: not reported is not zero.",
  },
  "assistance-derived": {
    detail:
      "The plan does not say what it asks from others for {count}: {lines}. Cost less national contribution is taken for it: {asked}.",
    toComplete: "Confirm or correct it as assistanceRequired; 0 where nothing is asked.",
  },
  "target-missing": {
    detail: "There is no yearly target for {count}: {lines}.",
    toComplete:
      "Give, for each year, the area or the number of areas to be released for survey and clearance; for the rest, people to be reached or the target in words.",
  },
  "mobilisation-missing": {
    detail:
      "Neither does the plan say how its resources are to be raised, nor is a resource mobilisation plan that you may see in place on {day}.",
    toComplete: planMobilisation,
  },
  "mobilisation-ended": {
    detail:
      "Neither does the plan say how its resources are to be raised, nor is a resource mobilisation plan that you may see in place on {day}; the last one ended on {last}.",
    toComplete: planMobilisation,
  },
  "risk-education-missing": {
    detail: "The plan has no activity of mine risk education.",
    toComplete: planRiskEducation,
  },
  "risk-education-not-apart": {
    detail: "The plan has no activity of mine risk education; activities of no stated pillar may contain it.",
    toComplete: planRiskEducation,
  },
  "diverse-needs-missing": {
    detail:
      "The plan does not say how gender, age, disability and the diverse needs of people in affected communities, survivors among them, inform it.",
    toComplete:
      "Say in sections.diverseNeeds who was consulted and what follows for priorities, teams and targets; a page reference is enough where the document says it.",
  },
  "climate-environment-missing": {
    detail: "The plan does not say how climate and the environment inform it.",
    toComplete:
      "Say in sections.climateEnvironment which risks are seen and what is done about them; a page reference is enough where the document says it.",
  },
  "evidence-base-missing": {
    detail: "The plan does not say which evidence it rests on.",
    toComplete:
      "Name in sections.evidenceBase the survey, baseline or casualty and victim data, with its date; a page reference is enough where the document says it.",
  },
  withdrawn: { detail: "The plan was withdrawn.", toComplete: "Publish a plan in its place." },
  superseded: {
    detail: "The plan was replaced by {plan}.",
    toComplete: "Read the completeness of the plan in its place.",
  },
  ended: {
    detail: "The plan is for {period} and had ended on {day}.",
    toComplete: "Publish a plan for the years to come, or revise this one so that it reaches them.",
  },
  "update-unknown": {
    detail:
      "Nothing says when the State adopted the plan or last updated it; the day on which others entered it here is not that day.",
    toComplete: "Give the day as adoptedOn, or confirm or revise the plan.",
  },
  "update-old": {
    detail: "Last updated on {updated}, more than a year before {day}.",
    toComplete:
      "Revise it with this year's evidence, costs and milestones; where nothing has changed, a revision that says so will do.",
  },
  "progress-not-reported": {
    detail:
      "On {day}, nothing was reported of what was reached for {lines}; a year's report is due by 30 April of the next.",
    toComplete:
      "Record what was reached in each of these years (POST /work-plans/{id}/progress), by activity or by pillar: the area cancelled, reduced and cleared, areas, people. Where nothing was reached, say so with 0: not reported is not zero.",
  },
  "duration-missing": {
    detail: "The request does not state the duration of the extension.",
    toComplete: "Give the deadline in force and the one asked for as extensionRequest.duration.",
  },
  "duration-too-long": {
    detail: "The extension asked for is longer than ten years: from {from} to {to}.",
    toComplete: "Ask for a period of up to ten years; another request can follow.",
  },
  "reasons-missing": {
    detail: "The request does not tell the reasons for the extension.",
    toComplete: "Say in extensionRequest.reasons why the deadline can't be met.",
  },
  "work-done-missing": {
    detail: "The request does not tell what was done under the national programme so far.",
    toComplete:
      "Say in extensionRequest.workDone how far preparation and work are: released by survey and clearance, and what is left.",
  },
  "means-missing": {
    detail: "The request does not tell which financial and technical means are available.",
    toComplete:
      "Say in extensionRequest.meansAvailable which teams, equipment and funds there are, the State's own and others'.",
  },
  "circumstances-missing": {
    detail: "The request does not tell which circumstances impede the work.",
    toComplete:
      "Say in extensionRequest.impedingCircumstances what stands in the way: access, conflict, terrain, season, funds.",
  },
  "implications-missing": {
    detail: "The request does not tell the {implications} implications of the extension.",
    toComplete:
      "Tell each in a few sentences: who lives with the mines for longer, and what that costs them, their livelihoods and their land.",
  },
  "totals-differ": {
    detail: "Totals and activities differ: {differences}.",
    toComplete:
      "Correct what was mistyped, or add the activity that is missing. Reports count the activities.",
  },
  "assistance-differs": {
    detail: "What is asked from others is not what cost leaves. {differences}.",
    toComplete:
      "Say who pays the rest, as national contribution or by another line; or correct the amount. It counts as declared until then.",
  },
  "milestones-differ": {
    detail: "Milestones and the remaining challenge differ: {differences}.",
    toComplete:
      "Add milestones for the rest, or say when and by which plan it is released; correct what remains where it is counted otherwise.",
  },
  "unit-cost-far": {
    detail:
      "A square metre costs more than four times the median, or less than a quarter of it: {far}; the median of {count} activities of other States is {median}.",
    toComplete:
      "Check area and cost. Where both are right, say in sections.evidenceBase what makes the difference: terrain, depth, density or method.",
  },
} as const;
export type FindingName = keyof typeof findingTexts;

/** What stands in those sentences: of them again, each language has its own. */
export const phraseTexts = {
  line: "{ref} in {years}",
  "more-places": "{count} more",
  "only-line": "the plan's only line",
  "every-line": "all {count} lines",
  "some-lines": "{some} of {count} lines",
  "from-to": "{from} to {to}",
  "another-plan": "another",
  humanitarian: "humanitarian",
  social: "social",
  economic: "economic",
  environmental: "environmental",
  "cost-differs": "cost {stated} stated, {added} over the activities",
  "national-contribution-differs": "national contribution {stated} stated, {added} over the activities",
  "assistance-required-differs": "assistance required {stated} stated, {added} over the activities",
  "line-differs":
    "{line}: {asked} is asked, and cost less national contribution is {rest}, a difference of {difference}",
  "line-without-contribution-differs":
    "{line}: {asked} is asked, and cost less national contribution, of which none is stated, is {rest}, a difference of {difference}",
  "more-lines": "and {count} more lines",
  "area-short": "milestones release {planned} square metres of {left} that remain, {difference} less",
  "area-beyond": "milestones release {planned} square metres of {left} that remain, {difference} more",
  "areas-short": "milestones release {planned} areas of {left} that remain, {difference} less",
  "areas-beyond": "milestones release {planned} areas of {left} that remain, {difference} more",
  "unit-cost": "{ref} {cost}",
} as const;
export type PhraseName = keyof typeof phraseTexts;
