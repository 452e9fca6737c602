/** What an element's name, role, class and id say of all that it holds. */
export interface ElementRule {
  readonly id: string;
  /** In capitals. */
  readonly tags: readonly string[];
  readonly roles: readonly string[];
  /** Meets the element's classes and id, in small letters, words joined by one hyphen, a hyphen at both ends. */
  readonly names: RegExp;
}

const named = (words: string): RegExp => new RegExp(`-(?:${words})-`);

/** Elements around an article, as a table; the first that matches names the reason. */
export const ELEMENT_RULES: readonly ElementRule[] = [
  {
    id: "article-head",
    tags: ["HEADER"],
    roles: ["banner"],
    names: named(
      "kicker|eyebrow|standfirst|subheadline|sub-headline|subhead-line|article-header|post-header|entry-header|article-head|article-title|entry-title|post-title",
    ),
  },
  {
    id: "comments",
    tags: [],
    roles: [],
    names: named("comments?|disqus|respond|commentlist|comment-form|reply-form|fb-comments|livefyre|coral"),
  },
  {
    id: "caption",
    tags: ["FIGCAPTION"],
    roles: [],
    names: named(
      "caption|captions|figcaption|credit|credits|photo-credit|image-credit|wp-caption-text|photographer|gallery|slideshow|carousel|imagecaption|caption-text|lightbox",
    ),
  },
  {
    id: "share-line",
    tags: [],
    roles: [],
    names: named(
      "share|shares|sharing|social|socials|sharedaddy|addthis|addtoany|sharethis|share-buttons|share-tools|social-share|follow-us|jp-relatedposts|tweet-this|click-to-tweet",
    ),
  },
  {
    id: "newsletter",
    tags: [],
    roles: [],
    names: named("newsletters?|subscribe|subscription|signup|sign-up|mailing-list|mc-embed|email-signup|optin|paywall"),
  },
  {
    id: "teaser",
    tags: [],
    roles: [],
    names: named(
      "related|recommended|recommendations?|trending|popular|most-read|mostread|more-stories|morestories|read-more|readmore|read-also|read-next|also-read|see-also|you-may-like|outbrain|taboola|zergnet|revcontent|recirc|recirculation|teasers?|promo|promos|promotion|promobox|up-next|upnext|latest-news|top-stories|more-news|suggested|crosslink|related[a-z]{1,12}|morefrom",
    ),
  },
  {
    id: "tag-line",
    tags: [],
    roles: [],
    names: named(
      "tags|tag-list|taglist|post-tags|entry-tags|article-tags|tagcloud|keywords|post-categories|topics|cat-links|tags-links",
    ),
  },
  {
    id: "author-note",
    tags: [],
    roles: [],
    names: named(
      "author-bio|author-box|authorbox|author-info|author-profile|about-author|about-the-author|author-card|author-details|authors?|bio|biography|byline|bylines|contributor|contributors",
    ),
  },
  {
    id: "date-line",
    tags: ["TIME"],
    roles: [],
    names: named(
      "timestamp|time-stamp|pubdate|pub-date|publish-date|published-date|post-date|entry-date|article-date|dateline|post-meta|entry-meta|article-meta|postmeta|post-info|article-info|posted-on|posted-date|last-updated|date",
    ),
  },
  {
    id: "cookie-note",
    tags: [],
    roles: [],
    names: named("cookies?|cookie-notice|cookie-law|gdpr|consent|privacy-notice"),
  },
  {
    id: "advertisement",
    tags: ["INS"],
    roles: [],
    names: named(
      "ad|ads|advert|adverts|advertisement|advertising|adsense|ad-container|ad-slot|dfp|gpt|sponsor|sponsored|sponsors|affiliate",
    ),
  },
  {
    id: "navigation",
    tags: ["NAV", "MENU"],
    roles: ["navigation", "menu", "menubar", "tablist", "search"],
    names: named(
      "nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|skip-link|skip-links|skip|toc|table-of-contents|jump-links|site-header|masthead|topbar|post-navigation|prev-next",
    ),
  },
  {
    id: "page-furniture",
    tags: ["FOOTER", "FORM", "BUTTON", "DIALOG"],
    roles: ["complementary", "contentinfo", "dialog", "alertdialog", "button", "tooltip"],
    names: named(
      "footer|sidebar|widget|widgets|copyright|disclaimer|popup|modal|overlay|sr-only|visually-hidden|visuallyhidden|screen-reader-text|screen-reader|assistive-text|video-player|player|toolbar|correction-form|print-only|no-print|donate|login|sign-in|signin|hidden|noprint|entry-utility",
    ),
  },
];
