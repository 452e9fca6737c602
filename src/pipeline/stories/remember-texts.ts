import type { Article } from "../../model/article.ts";
import { readStoryText, type StoryText } from "./story-text.ts";

/** Texts kept: the stories of the days around. */
const MOST_REMEMBERED = 256;

/** Read articles for comparing, each again only after 256 others: a story's head is compared with each of its copies. */
export function rememberTexts(articles: readonly Article[]): (place: number) => StoryText {
  const known = new Map<number, StoryText>();
  return (place) => {
    const found = known.get(place);
    if (found !== undefined) return found;
    const article = articles[place];
    if (article === undefined) throw new RangeError(`no article at ${place}`);
    const text = readStoryText(article);
    const [oldest] = known.keys();
    if (known.size >= MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
    known.set(place, text);
    return text;
  };
}
