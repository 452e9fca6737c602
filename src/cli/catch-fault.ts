import type { Finding } from "../model/finding.ts";
import { shorten } from "../pipeline/source/shorten.ts";

/**
 * What `read` gives; where it throws, what `instead` gives of the finding that says so, `program-fault`.
 *
 * Bad input is a finding of its own wherever it is foreseen. This is for what nobody foresaw, so that one file, of
 * thousands, does not take the others with it.
 */
export async function catchFault<Reading>(
  file: string,
  read: () => Promise<Reading> | Reading,
  instead: (finding: Finding) => Reading,
): Promise<Reading> {
  try {
    return await read();
  } catch (error) {
    return instead({ code: "program-fault", file, found: shorten(String(error)) });
  }
}
