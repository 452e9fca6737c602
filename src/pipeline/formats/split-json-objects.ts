const LIST_OF_OBJECTS = /\[\s*\{/;

/**
 * The text of each whole object in the first list of objects of a JSON text that cannot be parsed, in order.
 *
 * What the list breaks off in is left out. One pass.
 */
export function splitJsonObjects(text: string): string[] {
  const list = LIST_OF_OBJECTS.exec(text);
  if (list === null) return [];
  const objects: string[] = [];
  let depth = 0;
  let start = 0;
  let isInString = false;
  for (let at = list.index + 1; at < text.length; at++) {
    const sign = text[at];
    if (isInString) {
      if (sign === "\\") at++;
      else if (sign === '"') isInString = false;
    } else if (sign === '"') isInString = true;
    else if (sign === "{" || sign === "[") {
      if (depth++ === 0) start = at;
    } else if (sign === "}" || sign === "]") {
      if (--depth < 0) break;
      if (depth === 0) objects.push(text.slice(start, at + 1));
    }
  }
  return objects;
}
