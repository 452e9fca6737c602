/** Why a file could not be written, as a sentence goes on; what nobody foresaw in the system's own words. */
export function writeFault(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return FAULTS[code] ?? (error instanceof Error ? error.message : String(error));
}

const NOT_ALLOWED = "it may not be written there";

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  ENOTDIR: "a part of its path is a file, not a folder",
  EISDIR: "it is a folder",
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: NOT_ALLOWED,
  ENOSPC: "no room is left",
  EDQUOT: "no room is left",
  ENAMETOOLONG: "its name is too long",
};
