const MARKUP =
  /<\/?(?:p|br|div|span|a|li|ul|ol|h[1-6]|b|i|em|strong|img|table|tr|td|th|blockquote|figure|section|article|html|body)(?:\s[^<>]{0,2000})?\/?>/i;
const REFERENCE = /&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/i;

/** Whether a field may hold HTML, or signs written as HTML writes them. */
export function hasMarkup(field: string): boolean {
  return (field.includes("<") && MARKUP.test(field)) || (field.includes("&") && REFERENCE.test(field));
}

/** The words of a field that may hold HTML: its paragraphs a line each. A field without a mark stays as it is. */
export async function plainWords(field: string): Promise<string> {
  if (!hasMarkup(field)) return field;
  const { readFragment } = await import("../page/read-fragment.ts");
  // Without marks the lines are as the author broke them.
  return readFragment(MARKUP.test(field) ? field : field.replace(/</g, "&lt;").replace(/\r\n?|\n/g, "<br>"));
}
