export type Encoding = "utf-8" | "windows-1252" | "utf-16le" | "utf-16be";

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);

/** UTF-16 without a mark: in a list in Dutch nearly every second byte is then zero. */
const withoutMark = (bytes: Uint8Array): Encoding | undefined => {
  const looked = bytes.subarray(0, 4000);
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < looked.length; at += 2) {
    if (looked[at] === 0) even += 1;
    if (looked[at + 1] === 0) odd += 1;
  }
  const half = looked.length / 2;
  if (half >= 4 && odd > half * 0.4 && even < half * 0.1) return "utf-16le";
  if (half >= 4 && even > half * 0.4 && odd < half * 0.1) return "utf-16be";
  return undefined;
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** In which of the four ways that lists come in this one was written. What is no Unicode is what Excel writes. */
const encodingOf = (bytes: Uint8Array): Encoding => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be";
  return withoutMark(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
};

/** The text of a file, whichever way it was written, without the mark at its beginning. */
export const decoded = (bytes: Uint8Array): { text: string; encoding: Encoding } => {
  const encoding = encodingOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
};
