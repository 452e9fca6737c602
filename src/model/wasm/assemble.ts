import { type Code, unsignedBytes } from "./wasm-code.ts";

/** A kind of value: a number of 32 bits, one of 64, or a vector of sixteen bytes. */
export const NUMBER = 0x7f;
export const LONG = 0x7e;
export const VECTOR = 0x7b;
type Kind = typeof NUMBER | typeof LONG | typeof VECTOR;

/** A function of a module. It takes numbers and leaves one number behind. */
export interface AssembledFunction {
  readonly name: string;
  readonly parameterCount: number;
  /** What it keeps beside its parameters, numbered on from them. */
  readonly locals: readonly Kind[];
  readonly body: Code;
}

/**
 * The bytes of a WebAssembly module with these functions over the memory that it is given as `env.memory`.
 *
 * Source: WebAssembly Core Specification 2.0, section 5.5.
 */
export function assemble(functions: readonly AssembledFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameterCount }) => [
    0x60,
    ...list(Array<Code>(parameterCount).fill([NUMBER])),
    ...list([[NUMBER]]),
  ]);
  const memory = [...text("env"), ...text("memory"), 0x02, 0x00, ...unsignedBytes(1)];
  const bodies = functions.map(({ locals, body }) => {
    const code = [...list(locals.map((kind) => [1, kind])), ...body, 0x0b];
    return [...unsignedBytes(code.length), ...code];
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, types),
    ...section(2, [memory]),
    ...section(
      3,
      functions.map((_, place) => unsignedBytes(place)),
    ),
    ...section(
      7,
      functions.map(({ name }, place) => [...text(name), 0x00, ...unsignedBytes(place)]),
    ),
    ...section(10, bodies),
  ]);
}

function list(parts: readonly Code[]): Code {
  return [...unsignedBytes(parts.length), ...parts.flat()];
}

function section(number: number, parts: readonly Code[]): Code {
  const content = list(parts);
  return [number, ...unsignedBytes(content.length), ...content];
}

function text(ascii: string): Code {
  const bytes = Array.from(ascii, (letter) => letter.charCodeAt(0));
  return [...unsignedBytes(bytes.length), ...bytes];
}
