const starts: Record<string, readonly number[]> = {
  "image/jpeg": [0xff, 0xd8, 0xff],
  "image/png": [0x89, 0x50, 0x4e, 0x47],
  "image/webp": [0x52, 0x49, 0x46, 0x46],
  "application/pdf": [0x25, 0x50, 0x44, 0x46],
};

/** Does the file begin as its kind begins? What calls itself a photo and is not, is refused. */
export const looksLike = (mediaType: string, content: Uint8Array): boolean =>
  starts[mediaType]?.every((byte, index) => content[index] === byte) ?? false;
