import { kindInWords } from "../completeness/wording.ts";
import { pillarNames } from "../shared/index.ts";

/** News in English; other languages have theirs by the same names. */
export const newsTexts = {
  "work-plan-published":
    '{state} published {plan}, "{title}", for {years}: {cost}, {asked} asked from others.',
  "response-plan-published":
    'A humanitarian response plan for {state} was published, "{title}", for {years}: {cost}, {asked} asked from others.',
  "work-plan-revised": '{state} revised "{title}", for {years}: {cost}, {asked} asked from others.',
  "work-plan-superseded": '{state} replaced "{title}" by a newer plan.',
  "work-plan-withdrawn": '{state} withdrew "{title}".',
  "asked-none": "nothing of it",
  "asked-all": "all of it",
  "asked-part": "{amount} of it",
  ...kindInWords,
  "progress-none": '{state} reports nothing any more of what it reached in {year} under "{title}".',
  "progress-recorded": '{state} reported what it reached in {year} under "{title}": {what}.',
  "progress-corrected": '{state} corrected what it reached in {year} under "{title}": {what}.',
  "progress-area": "{figure} square metres released",
  "progress-areas": "{figure} areas released",
  "progress-people": "{figure} people reached",
  "progress-in-words": "in words",
  "requirement-published": '{state} asks for {what}, {pillar}, {years}: "{title}".',
  "requirement-withdrawn": '{state} withdrew its need "{title}".',
  "pledge-announced": '{donor} pledged {what}: "{title}".',
  "pledge-offered": '{donor} offers {what}: "{title}".',
  "pledge-revised": '{donor} revised its pledge "{title}": {what}.',
  "pledge-cancelled": '{donor} cancelled its pledge "{title}" ({what}).',
  "given-to": "{given} for {place}",
  "given-to-in": "{given} for {place}, {years}",
  equipment: "equipment",
  expertise: "expertise",
  training: "training",
  information: "information",
  "any-state": "any State",
  "no-state": "no State in particular",
  ...pillarNames,
  "commitment-recorded": "{donor} committed {amount} to {place}, {years}.",
  "commitment-disbursed": "{donor} has paid {paid} of its commitment of {amount} to {place}, {years}.",
  "commitment-cancelled": "{donor} cancelled its commitment of {amount} to {place}, {years}.",
  "commitment-cancelled-rest":
    "{donor} cancelled what it had not yet paid of its commitment of {amount} to {place}, {years}; {paid} was paid.",
  "fund-allocation-recorded":
    'The fund "{fund}" allocated {amount} to {place}, {years}, of what {donors} paid.',
  "fund-allocation-disbursed":
    'The fund "{fund}" has paid {paid} of the {amount} that it allocated to {place}, {years}.',
  "fund-allocation-disbursement-cancelled":
    'The fund "{fund}" cancelled a payment: {paid} of the {amount} that it allocated to {place}, {years}, is paid.',
  "fund-allocation-cancelled": 'The fund "{fund}" cancelled its allocation of {amount} to {place}, {years}.',
  "fund-allocation-cancelled-rest":
    'The fund "{fund}" cancelled what it had not yet paid of its allocation of {amount} to {place}, {years}; {paid} was paid.',
  "requirement-answered": '{provider} answered the need "{title}" of {state}: {answer}.',
  "new-support": "new support",
  "existing-support": "existing support",
  "under-consideration": "under consideration",
  declined: "declined",
  redirected: "another is the one to ask",
  "redirected-to": "{provider} is the one to ask",
} as const;
export type NewsTextName = keyof typeof newsTexts;
