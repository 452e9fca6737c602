import { replaceEqualDeep } from "@tanstack/react-query";
import { useState } from "react";

/**
 * `value`, in which every part that says what it said before is the very same part.
 *
 * What is drawn of such a part is then not drawn anew, though each address is read into new objects. Takes plain objects
 * and arrays.
 */
export function useShared<Value>(value: Value): Value {
  const [last, setLast] = useState(value);
  const shared = replaceEqualDeep(last, value);
  if (shared !== last) setLast(shared);
  return shared;
}
