import { MONTH, PAST_TIME, type ToldWork } from "./told-work.ts";

const COUNT = "(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+)";

/** How a launch is told by the way: by the day of its announcement, or of what was announced. */
export const LAUNCHES_TOLD: readonly ToldWork[] = [
  {
    pattern: new RegExp(
      `\\b(?:project|arrangement|pact|partnership|alliance|programme|program)(?: (?:with|between|of|among|to) [^;.,]{1,60}?)? (?:(?:that|which) (?:was|were) )?(?:announced|launched|unveiled|revealed|made public) (?=${PAST_TIME}|${COUNT} (?:days|weeks|months|years) (?:ago|earlier|before))`,
      "g",
    ),
    form: "participle",
  },
  {
    pattern: new RegExp(`\\b(?:the|their|its) announcement (?:of|on) (?=\\d{1,2} (?:${MONTH})\\b)`, "g"),
    form: "participle",
  },
];
