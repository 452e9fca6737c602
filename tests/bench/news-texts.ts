import { loadSamples, type Sample } from "../evaluate/gold.ts";

/** Sentences that name no agreement, as most of a newspaper does. */
const TOWN_NEWS = [
  "The council said on Monday that repairs to the bridge would cost more than had been thought.",
  "Work may last until spring, and shops near the square have complained about the noise.",
  "“We were told it would be two weeks,” said Ana Ruiz, who sells flowers at the gate.",
  "Residents want the road to stay open at night, as the way round takes 25 minutes.",
  "A spokeswoman told reporters that the builders had found older walls under the street.",
  "The school’s choir will sing at the museum in the evening; tickets cost £4.50 at the door.",
  "Rain is expected in the north, but farmers hope for a dry week before the harvest.",
  "The team lost by a point after the captain was hurt in the first half of the game.",
];

/** In characters. */
const NEWS_LENGTH = 3_000;

/** The collection's digests, each padded with town news to the length of a newspaper article. */
export function newsTexts(): Sample[] {
  return [...loadSamples().values()].map((sample, number) => {
    let text = sample.text;
    for (let at = number; text.length < NEWS_LENGTH; at++) {
      text += `${at % 3 === 0 ? "\n\n" : " "}${TOWN_NEWS[at % TOWN_NEWS.length]}`;
    }
    return { ...sample, text };
  });
}
