const NAME = "transferToFixedLength";

/** Give buffers the method of ES2024 by which the library of PDFs packs fonts, where Node 20 runs it. */
export function addTransfer(): void {
  if (NAME in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, NAME, {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const moved = new Uint8Array(length);
      moved.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return moved.buffer;
    },
  });
}
