import { mediaTypes } from "../../contract.ts";

export type Photo = { base64: string; mediaType: (typeof mediaTypes)[number]; name: string };
const longestSide = 2000;
const most = 8 * 1024 * 1024;

const inBase64 = async (file: Blob): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts: string[] = [];
  // In pieces: a whole photo as arguments would be too many.
  for (let at = 0; at < bytes.length; at += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(parts.join(""));
};

/**
 * Draws the picture anew. What a telephone hides in a photo (where and when it was taken, with which device) is not in
 * what was drawn.
 */
const drawnAnew = async (file: File): Promise<Blob | null> => {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((drawn) => canvas.toBlob(drawn, "image/jpeg", 0.85));
};

/** The paper as it will be kept, or in words why it can't be. A pdf stays as it is. */
export const readPhoto = async (file: File): Promise<Photo | string> => {
  const mediaType = mediaTypes.find((each) => each === file.type);
  if (!mediaType) return "Kies een foto (jpg, png, webp) of een pdf.";
  const kept = mediaType === "application/pdf" ? file : await drawnAnew(file).catch(() => null);
  if (!kept) return "Deze foto konden wij niet openen. Maak een nieuwe foto.";
  if (kept.size > most) return "Het bestand is groter dan 8 MB. Maak een kleinere foto.";
  return { base64: await inBase64(kept), mediaType: kept === file ? mediaType : "image/jpeg", name: file.name };
};
