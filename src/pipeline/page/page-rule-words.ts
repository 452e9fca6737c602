/** Why what stands around a page's article goes, for an analyst: "… was dropped: <why>". By the id of the rule. */
export const PAGE_WHY: Readonly<Record<string, string>> = {
  "article-head": "headline, byline or standfirst above the text",
  "author-note": "a note on the author",
  "cookie-note": "a notice about cookies",
  navigation: "the site's navigation",
  newsletter: "a prompt to subscribe",
  "page-furniture": "a part of the page beside the article",
  "read-more": "a link to another story",
};
