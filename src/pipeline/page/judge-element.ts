import { ELEMENT_RULES } from "./element-rules.ts";
import type { PageElement } from "./page-dom.ts";

/** Elements that hold the article, the whole page or a line of a table, whatever they are called. */
const NEVER = new Set(["HTML", "BODY", "MAIN", "TBODY", "TR"]);

/** The id of the rule that an element falls under by its own name, role, class and id; null when none. */
export function judgeElement(element: PageElement): string | null {
  const tag = element.tagName;
  if (NEVER.has(tag)) return null;
  const role = (element.getAttribute("role") ?? "").toLowerCase();
  const names = joinedNames(`${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`);
  const rule = ELEMENT_RULES.find(
    ({ tags, roles, names: pattern }) => tags.includes(tag) || roles.includes(role) || pattern.test(names),
  );
  return rule?.id ?? null;
}

/** `articleBody__meta is-top` → `-article-body-meta-is-top-`. */
function joinedNames(written: string): string {
  const words = written
    .slice(0, 400)
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return `-${words}-`;
}
