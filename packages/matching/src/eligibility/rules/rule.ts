import type { MatchContext } from "../context.ts";
import type { NeedLine } from "../need-line.ts";
import type { Offer } from "../offer.ts";

type Tell = (offer: Offer, need: NeedLine, context: MatchContext) => string;

/** A named condition that an offer and a need must meet, with a sentence for either outcome. */
export interface Rule<Name extends string> {
  readonly name: Name;
  readonly fits: (offer: Offer, need: NeedLine, context: MatchContext) => boolean;
  readonly why: Tell;
  readonly whyNot: Tell;
}
