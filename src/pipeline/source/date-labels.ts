/** Words right before a date that say it is the day of publication, or a field of that name. */
export const PUBLISHED_WORDS =
  /(?:publish|publi[ée]|publica[dt]|publikov|pubblicat|publicer|publiser|offentliggjort|gepubliceerd|geplaatst|opublikowan|posted|written|released|issued|veröffentlicht|erschienen|erstellt|online (?:seit|gestellt)|eingestellt|geschrieben|gepostet|verfasst|mis en ligne|paru(?:tion)?|rédigé|écrit|inserito|postado|udgivet|julkaistu|yayın|utworzono|zveřejněno|vydáno|objavljeno|опубликован|опубліковано|публикув|δημοσ|diterbitkan|dipublikasi|terbit|diposting|đăng|közzé|megjelent|입력|등록|작성|게시|승인|掲載|公開|投稿|配信|发布|發布|发表|نشر|प्रकाशित|เผยแพร่)[^\d.!?]{0,30}$/iu;

/** The same, said less plainly: a field "date", or a preposition of a byline. */
export const DATED_WORDS =
  /(?:datum|vom|stand|fecha|creado|subido|em|data|tarih|dodan|vložil|дата|создан|додано|feltöltve|時間|时间|日期|来源|تاريخ|date|on)\W{0,4}$/iu;

/** Words before a date that say it is the last change. */
export const MODIFIED_WORDS =
  /(?:updat|modif|aktualis|geändert|änderung|bearbeitet|edited|revised|reviewed|mis à jour|actuali[zt]|atualizad|aggiornat|bijgewerkt|gewijzigd|uppdater|opdater|oppdater|päivitet|güncel|aktualiz|upraven|обновл|изменен|оновлен|ενημερ|diperbarui|cập nhật|frissítve|módosítva|수정|更新|최종|تحديث|अपडेट|แก้ไข)[^\d]{0,24}$/iu;

/** Words before a date that say it is another day: today, a birthday, a membership, a deadline, an event. */
export const OTHER_DAY_WORDS =
  /(?:aktuelle?s? (?:datum|zeit)|current(?:ly)?|heute ist|today is|now|registr|joined|mitglied seit|member since|inscri|beigetreten|born|geboren|geb\.|né le|birth|termin|gültig|valid|bis|until|till|ab|from|nächste|deadline)[^.!?]{0,30}$/iu;

/** A time of day right after a date. */
export const CLOCK = /^\W{0,6}(?:um |at |à |kl\.? |ore |às |\w{2,5} )?\d{1,2}(?:[:.h]|時|시)\s?\d{2}/iu;
