/** Names of elements that hold a day of publication and nothing else. */
export const PUBLISHED_HINT =
  /(?:pubdate|entry-date|publish|published|post-?date|publication|article-?date|date-?created|publi[-_]?date)/i;
export const MODIFIED_HINT = /(?:modif|updat|lastmod|last-change|aktualis)/i;
/** Names of elements that hold some date. */
export const DATE_HINT =
  /(?:date|datum|fecha|data|publi|posted|time|timestamp|veroeff|erschein|tarih|dato|kelo|created)/i;
/** Names of elements that hold what stands below a headline. */
export const BYLINE_HINT =
  /(?:meta|byline|author|autor|info|posted|kicker|topline|dateline|headline|header|intro|credits)/i;
export const EVENT_HINT = /(?:event|termin|kalender|calendar|agenda|veranstaltung)/i;
