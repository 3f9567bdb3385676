import { keyedHash } from "../../../platform/server/secrets.ts";
import type { AnySession } from "../../../platform/server/session.ts";
import { ConfirmFirst } from "../errors.ts";
import { myLogIn, setMyRecoveryCodes } from "../queries/own.ts";
import { newRecoveryCodes as make, plainCode } from "../rules/codes.ts";

/** Ten new codes, shown once; we keep only what they hash to. */
export const newRecoveryCodes = async (session: AnySession): Promise<{ codes: string[] }> => {
  if (!(await myLogIn(session)).confirmed) throw new ConfirmFirst("confirm first");
  const codes = make();
  await setMyRecoveryCodes(
    session,
    codes.map((each) => keyedHash("recovery-code", plainCode(each))),
  );
  return { codes };
};
