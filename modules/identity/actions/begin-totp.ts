import QRCode from "qrcode";
import { seal } from "../../../platform/server/secrets.ts";
import type { AnySession } from "../../../platform/server/session.ts";
import { ConfirmFirst, NoLocalAccount } from "../errors.ts";
import { beginMyTotp, myLogIn } from "../queries/own.ts";
import { newTotpSecret, totpAddress } from "../rules/totp.ts";

/** A secret for the code app. It counts once a code from it was given. */
export const beginTotp = async (session: AnySession) => {
  const { email, confirmed } = await myLogIn(session);
  if (!email) throw new NoLocalAccount("no local account");
  if (!confirmed) throw new ConfirmFirst("confirm first");
  const secret = newTotpSecret();
  await beginMyTotp(session, seal("totp", secret));
  const address = totpAddress(secret, email);
  const svg = await QRCode.toString(address, { type: "svg", margin: 2, errorCorrectionLevel: "M" });
  return { secret, address, qr: `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}` };
};
