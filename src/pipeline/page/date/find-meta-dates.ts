import type { PageDocument } from "../page-dom.ts";
import { readStamp, type Stamp } from "./read-stamp.ts";

/** A stamp with the field that holds it. */
export interface FieldDate extends Stamp {
  readonly field: string;
}

/** The names of fields that hold the day of publication, the more exact first; only their letters count. */
const PUBLISHED: readonly string[] = (
  "articlepublishedtime ogarticlepublishedtime articlepublished datepublished publicationdate ogpublicationdate " +
  "publisheddate publishdate ogpublisheddate ogpublishedtime publishtime publishedtime publicationtime pubdate " +
  "ogpubdate articlepubdate articlepublicationdate articleoriginalpublishtime dcdateissued dctermsissued " +
  "dctermsdateissued dctermsavailable dccreated dcdatecreated dctermscreated dcdatesubmitted parselypubdate " +
  "parselypagepubdate sailthrudate btpubdate cxenseparsepublishtime cxenseparserecspublishtime " +
  "shareaholicarticlepublishedtime ogreleasedate releasedate videoreleasedate citationpublicationdate " +
  "citationonlinedate citationdate articlecreated articledate articledateoriginal ptime originalpublicationdate " +
  "firstpublished dateofpublication pubtime"
).split(" ");

/** Names that hold the day of the file, of a picture or of a template as often as that of the article. */
const LOOSE: readonly string[] = "date dcdate dctermsdate datecreated timestamp displaydate uploaddate".split(" ");

/** The names of fields that hold the day of the last change. */
const MODIFIED: readonly string[] = (
  "articlemodifiedtime ogarticlemodifiedtime articlemodified datemodified modificationdate lastmodified lastmod " +
  "ogupdatedtime dctermsmodified dcdatemodified dcmodified btmoddate dateupdate dateupdated updatedtime revised " +
  "shareaholicarticlemodifiedtime ogmodifiedtime moddate updated"
).split(" ");

/** What the fields of a page's head say of its days, the more exact first. */
export interface MetaDates {
  readonly published: readonly FieldDate[];
  readonly loose: readonly FieldDate[];
  readonly modified: readonly FieldDate[];
}

/** The dates in `<meta>` fields. Of a field that stands twice the first is taken; one that cannot be read is left out. */
export function findMetaDates(document: PageDocument): MetaDates {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const value = meta.getAttribute("content") ?? meta.getAttribute("value");
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const key = foldField(meta.getAttribute(attribute) ?? "");
      if (value !== null && key !== "" && !values.has(key)) values.set(key, value);
    }
  }
  const read = (fields: readonly string[]) =>
    fields.flatMap((field) => {
      const stamp = readStamp(values.get(field) ?? "");
      return stamp === null ? [] : [{ ...stamp, field }];
    });
  return { published: read(PUBLISHED), loose: read(LOOSE), modified: read(MODIFIED) };
}

function foldField(name: string): string {
  return name
    .slice(0, 64)
    .toLowerCase()
    .replace(/[^a-z]/g, "");
}
