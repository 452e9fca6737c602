import { isolated } from "../ui/isolated.ts";
import type { Slide } from "./slide.ts";

/** A slide's title where it stands alone, as in an outline: a stage without its agreement says nothing. */
export function slideHeading({ body, title, subtitle }: Pick<Slide, "body" | "title" | "subtitle">): string {
  return body.kind === "agreement" ? headingOf(subtitle, title) : title;
}

/** "AUKUS: in force since 2021". The name does not turn what is said of it about; "" for no name. */
export function headingOf(name: string, says: string): string {
  return name === "" ? says : `${isolated(name)}: ${says}`;
}
