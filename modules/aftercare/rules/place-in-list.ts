type Place = { readonly nextOn: string; readonly supportId: string };

/** Where the next page begins: the day and who stood last. */
export const cursorOf = ({ nextOn, supportId }: Place): string =>
  Buffer.from(`${nextOn} ${supportId}`).toString("base64url");

const shape = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f-]{36})$/;

/** A cursor that is none begins at the beginning. */
export const placeOf = (cursor: string | undefined): Place | undefined => {
  const [, nextOn, supportId] = shape.exec(Buffer.from(cursor ?? "", "base64url").toString()) ?? [];
  return nextOn && supportId ? { nextOn, supportId } : undefined;
};
