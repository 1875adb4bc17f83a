/** Where a check comes from: a place in the Siem Reap-Angkor Action Plan 2025-2029 or in the Convention, and its words. */
export interface Citation {
  readonly reference: string;
  readonly text: string;
}

const cite = (reference: string, text: string): Citation => ({ reference, text });

/** The words are those of the Action Plan's booklet. Paragraphs of Article 5 are numbered as in the authentic text. */
export const citations = {
  action3: cite(
    "Action 3",
    "Develop evidence-based, costed, context-specific, and time-bound national strategies and work plans to implement Convention obligations as soon as possible",
  ),
  action3Review: cite(
    "Action 3",
    "ensure that they are periodically reviewed and updated based on new evidence",
  ),
  action5: cite(
    "Action 5",
    "Ensure that gender, age, disability considerations, and the diverse needs and experiences of women, girls, boys and men in mine-affected communities including mine survivors are considered and inform all areas of Convention implementation",
  ),
  action6: cite(
    "Action 6",
    "Ensure that climate and environmental considerations inform all relevant areas of Convention implementation",
  ),
  action13: cite(
    "Action 13",
    "develop a realistic, costed and time-bound plan with clear milestones for the fulfilment of Article 4 as soon as possible and within deadline",
  ),
  action13Environment: cite(
    "Action 13",
    "ensure that destruction methods align with international standards for the protection of public health and the environment",
  ),
  action13Progress: cite(
    "Action 13",
    "regularly inform States Parties on progress made and remaining challenges in implementation",
  ),
  action14: cite(
    "Action 14",
    "a realistic, costed, and time-bound plan with clear milestones for fulfilling Article 4 as soon as possible",
  ),
  action14Environment: cite(
    "Action 14",
    "urgently proceed with implementation in a transparent and environmentally responsible manner",
  ),
  action14Progress: cite("Action 14", "regularly inform States Parties on progress and remaining challenges"),
  action17: cite(
    "Action 17",
    "establish as soon as possible, accurate baselines of contamination using data- and evidence-based information collected in an inclusive manner",
  ),
  action18: cite(
    "Action 18",
    "Develop evidence-based, costed, context-specific, and time-bound national work plans for survey, clearance, and mine risk education as soon as possible and in an inclusive manner.",
  ),
  action18Yearly: cite(
    "Action 18",
    "These should include projections of the number of mined areas, size, and amount to be addressed annually",
  ),
  action18Consideration: cite(
    "Action 18",
    "ensuring consideration for gender, age, disability, the diverse needs and experiences of people in mine-affected communities including mine survivors, climate, and the environment",
  ),
  action18Update: cite("Action 18", "National work plans are to be updated annually based on new evidence."),
  indicator18Update: cite(
    "Indicator 18.3",
    "adjusted milestones based on new evidence, including budgets for implementation, and requirements for assistance",
  ),
  action22: cite(
    "Action 22",
    "Provide information on the remaining challenge disaggregated by 'suspected hazardous areas' and 'confirmed hazardous areas', their relative size",
  ),
  action22Progress: cite(
    "Action 22",
    "provide information on progress in accordance with the land release methodology employed",
  ),
  action23: cite(
    "Action 23",
    "Ensure that requests for extensions of Article 5 deadlines contain detailed, evidence-based, costed, context-specific, and multi-year work plans for survey, clearance, and mine risk education for the extension period",
  ),
  action23Consideration: cite(
    "Action 23",
    "ensure consideration for gender, age, disability, the diverse needs and experiences of people in affected communities including mine survivors, as well as climate and the environment",
  ),
  action25: cite("Action 25", "Improve the effectiveness and efficiency of survey and clearance"),
  action27: cite(
    "Action 27",
    "ensuring that these programmes are developed on an analysis of available casualty and contamination data, climate and environmental risk",
  ),
  action27Consideration: cite(
    "Action 27",
    "Ensure that such programmes are sensitive to gender, age, disability and take the diverse needs and experiences of people in affected communities into account.",
  ),
  action30: cite(
    "Action 30",
    "develop a national specific, measurable, realistic, and time-bound disability action plan",
  ),
  action30Consideration: cite(
    "Action 30",
    "inclusive of the needs and rights of mine victims and ensure consideration for gender, age, and disability among others",
  ),
  action30Progress: cite(
    "Action 30",
    "The focal point is to monitor and report on the plan's inclusive implementation.",
  ),
  action32: cite(
    "Action 32",
    "collect accurate and comprehensive information on their needs, challenges, and geographic locations",
  ),
  action40: cite(
    "Action 40",
    "Do the utmost to commit the resources needed to meet the Convention obligations as soon as possible",
  ),
  action41: cite(
    "Action 41",
    "Develop resource mobilisation plans and use all mechanisms to disseminate information on challenges and requirements for assistance",
  ),
  indicator41Progress: cite(
    "Indicator 41.1",
    "report on progress, challenges in implementation, and requirements for assistance",
  ),
  committeeMandate6: cite(
    "Mandate of the Committee on the Enhancement of Cooperation and Assistance, paragraph 6",
    "matters related to expressed requirements for assistance (e.g. budgets, resource mobilisation plans)",
  ),
  article7Yearly: cite(
    "Article 7.2",
    "updated by the States Parties annually, covering the last calendar year, and reported to the Secretary-General of the United Nations not later than 30 April of each year",
  ),
  article5Period: cite("Article 5.3", "for a period of up to ten years"),
  article5Duration: cite("Article 5.4 (a)", "The duration of the proposed extension"),
  article5Reasons: cite(
    "Article 5.4 (b)",
    "A detailed explanation of the reasons for the proposed extension",
  ),
  article5Work: cite(
    "Article 5.4 (b) (i)",
    "the preparation and status of work conducted under national demining programs",
  ),
  article5Means: cite(
    "Article 5.4 (b) (ii)",
    "The financial and technical means available to the State Party for the destruction of all the anti-personnel mines",
  ),
  article5Circumstances: cite(
    "Article 5.4 (b) (iii)",
    "Circumstances which impede the ability of the State Party to destroy all the anti-personnel mines in mined areas",
  ),
  article5Implications: cite(
    "Article 5.4 (c)",
    "The humanitarian, social, economic, and environmental implications of the extension",
  ),
} as const satisfies Readonly<Record<string, Citation>>;
