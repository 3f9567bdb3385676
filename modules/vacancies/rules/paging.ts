import { Invalid } from "../../../platform/shared/errors.ts";

/** Where a list of offers goes on: after this day and this offer. */
export const cursorOf = ({ heardOn, offerId }: { heardOn: string; offerId: string }): string => `${heardOn}_${offerId}`;
export const readCursor = (cursor: string | undefined): { heardOn: string; id: string } | undefined => {
  if (cursor === undefined) return undefined;
  const [heardOn = "", id = ""] = cursor.split("_");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(heardOn) || !/^[0-9a-f-]{36}$/.test(id))
    throw new Invalid([{ pointer: "/cursor", message: "Begin de lijst opnieuw." }]);
  return { heardOn, id };
};
