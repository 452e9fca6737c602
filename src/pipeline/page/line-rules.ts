/** A line that a page puts around or into an article. */
export interface LineRule {
  readonly id: string;
  /** Meets a whole line of at most 320 characters; every repetition is bounded or stands alone. */
  readonly pattern: RegExp;
}

/** Lines of saved pages beyond those of `source/boilerplate-rules.ts`; the first that matches names the reason. */
export const LINE_RULES: readonly LineRule[] = [
  {
    id: "advertisement",
    pattern:
      /^(?:adverts?|ads?|advertorial|iklan|anzeige|werbung|publicidad|publicidade|publicité|pubblicità|реклама|reklama?|広告|广告|광고)[.:]?$/iu,
  },
  {
    id: "caption",
    pattern:
      /^(?:(?:image|photo|media|picture)s? ?(?:copyright|captions?|credits?|source)\b.{0,200}|(?:file )?(?:photo|image|picture|video)s?(?: by)?\s?[:/|].{1,200}|\((?:(?:image|photo|picture|credit|source)s?\b|ap photo)[^)]{0,200}\)|(?:credit|image|photo)s?: ?.{1,120}|media playback is unsupported.{0,60}|image \d+ of ?\/? ?\d+|\d{1,3} (?:of|\/) \d{1,3}|this slideshow requires javascript\.?|enlarge(?: this image)?|(?:getty(?: images)?|reuters|afp|ap)(?: ?[|/] ?.{1,60})?|.{0,80}\| ?(?:getty images|reuters|afp|bloomberg)\b.{0,60})$/iu,
  },
  {
    id: "date-line",
    pattern:
      /^(?:(?:first |last )?(?:published|updated|posted|modified|publicado|publié|veröffentlicht|aktualisiert|pubblicato|опубликовано|обновлено)(?: (?:on|at|by|em|el|le|am|il))?\b[ :].{0,80}\d.{0,60}|(?:published|updated|posted) \d.{0,30}\bago|\d{1,2} (?:min(?:ute)?s?|hours?|days?|weeks?|months?) ago|(?:by|por|von) .{2,60}\b\d{4}.{0,20}|(?:reading time|tempo de leitura|lesezeit|temps de lecture|tiempo de lectura)\b.{0,40}|\d{1,3} min(?:ute)?s? read)$/iu,
  },
  {
    id: "read-more",
    pattern:
      /^[[(]?(?:read (?:more|also|next|now|on)|also read|also see|see also|also|see more|watch(?: (?:also|more|now))?|related(?: (?:stories|articles?|content|coverage|video))?|more|don[’']t miss|recommended(?: for you)?|must read|lee también|leia (?:também|mais)|lire aussi|à lire aussi|mehr zum thema|lesen sie auch|leggi anche|baca juga|читайте также|читать далее)(?: ?[:|>»›–—-].{0,220}|[\])]?[.…!]{0,3})$/iu,
  },
  {
    id: "read-more",
    pattern:
      /^(?:.{0,120}\bclick(?:ing)? here\b.{0,60}|click (?:here )?to (?:read|watch|see|view|get|subscribe|join)\b.{0,120}|continue reading\b.{0,60}|follow .{1,60}\b(?:full |complete )?coverage\b.{0,160})$/iu,
  },
  {
    id: "newsletter",
    pattern:
      /^(?:(?:subscribe|sign up|register|join)\b.{0,240}\b(?:newsletters?|channel|podcast|inbox|alerts|subscriber|mailing list|forums?|whatsapp|telegram)\b.{0,120}|subscribe[.!]?|.{0,160}\b(?:in|to) your inbox\b.{0,160}|get .{0,80}\b(?:newsletters?|alerts?|delivered|in your mailbox)\b.{0,160}|want more (?:stories|news|like)\b.{0,80}|.{0,120}\bsign up (?:for|to) (?:our|the|my) .{0,80}\bnewsletter\b.{0,120})$/iu,
  },
  {
    id: "share-line",
    pattern:
      /^(?:(?:follow|like|find) (?:us|me|him|her|them|@\w{1,30}|.{1,50}) on (?:twitter|facebook|instagram|linkedin|x|youtube|telegram|whatsapp|google news|flipboard|social media)\b.{0,160}|click to tweet|tweet(?: this)?|share(?: (?:this|on|via)\b.{0,60})?|e-?mail the author|view author archive|contact (?:us|the author|the writer)\b.{0,120}|have a (?:news )?tip\?.{0,240}|(?:got|have) .{0,60}\b(?:news )?tips?\b.{0,60}\b(?:contact|e-?mail|send|let us know|reached)\b.{0,160}|.{0,160}\b(?:may|can) be (?:reached|contacted) at\b.{0,160}|(?:reach|e-?mail|contact) .{1,60}\bat \S{1,60}@\S{1,80}\.?.{0,120})$/iu,
  },
  {
    id: "source-link",
    pattern:
      /^(?:(?:additional )?(?:reporting|editing|writing|compiled|edited|written|translated) by .{2,240}|via [\w.-]{2,40}\.[a-z]{2,6}|citation: .{1,300}|(?:originally|first) published (?:at|on|in|by)\b.{0,160}|this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published)\b.{0,200})$/iu,
  },
  {
    id: "copyright-line",
    pattern:
      /^(?:(?:copyrights?|©|ⓒ|\(c\)|저작권자?)[ :]*[@©ⓒ(\d].{0,240}|(?:this (?:document|material|content|article)|the (?:content|material)) (?:is subject to copyright|may not be (?:published|reproduced))\b.{0,240}|.{0,200}\b(?:all rights reserved|alle rechte vorbehalten|todos (?:los|os) (?:derechos|direitos) reservados|tous droits réservés|tutti i diritti riservati|все права защищены|무단전재).{0,160})$/iu,
  },
  {
    id: "tag-line",
    pattern:
      /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|posted in|labels|etiquetas|schlagworte|mots[- ]clés|теги|метки|タグ)\s?(?::.{0,240})?$/iu,
  },
  {
    id: "comments",
    pattern:
      /^(?:(?:view |show |hide |load |\d{1,5} )?(?:reader(?:s|[’']s|s[’'])? |user |your |top |all )?comments?(?: ?\(?[+\d]{0,6}\)?)?:?|(?:post|leave|add|write) (?:a )?comments?(?: ?\([+\d]{0,4}\))?|comentarios|comentários|commentaires|kommentare|комментарии|отзывы|tell us what you think.{0,20}|what do you think\?.{0,80}|.{0,80}\bcomments\b.{0,60}\b(?:moderated|moderation|moderating|below|section)\b.{0,160})$/iu,
  },
  {
    id: "cookie-note",
    pattern:
      /^.{0,120}\bcookies\b.{0,40}\b(?:to (?:improve|give|provide|ensure|enhance|personali[sz]e|offer)|policy|consent|experience)\b.{0,240}$/iu,
  },
  {
    id: "advertisement",
    pattern:
      /^.{0,160}\b(?:affiliate (?:and\/or )?(?:referral )?(?:links?|commissions?|advertis\w{1,8})|earn a (?:small )?commission|auto affiliate)\b.{0,160}$/iu,
  },
  {
    id: "page-furniture",
    pattern:
      /^(?:skip to (?:main )?(?:content|navigation)|loading(?: content)?\s?\.{0,3}|close|caption|highlights|download(?: pdf)?|print|menu|home|back to top|top|sign in|log in|register|advertise with us|next|previous|prev|show more|view (?:all|more)|load more|see all|play|pause|mute|expand|listen(?: to (?:this )?article)?|updated?|slideshow|photos?|gallery|video|\/\*|breaking news)$/iu,
  },
];
