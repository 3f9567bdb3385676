import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createTransport } from "nodemailer";
import { ownConfiguration } from "./secrets.ts";

/** Plain text on purpose: nothing to click that is not written out, nothing that reports back who opened it. */
export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

const underWay = new Set<Promise<void>>();

/**
 * Hands a mail over and does not wait: how long sending takes must not tell whether there was anything to send.
 * Tried three times; a mail that still fails is a line in the log, without its address.
 */
export const sendMail = (mail: Mail): void => {
  const sending = deliver(mail)
    .catch((error: unknown) => log("error", "mail-failed", { kind: error instanceof Error ? error.name : "unknown" }))
    .finally(() => underWay.delete(sending));
  underWay.add(sending);
};

/** For a quiet stop: resolves when every mail is handed over or given up. */
export const mailSettled = async (): Promise<void> => void (await Promise.all(underWay));

const log = (level: string, event: string, more: Record<string, unknown>) =>
  void process.stdout.write(`${JSON.stringify({ level, event, ...more })}\n`);

const deliver = async (mail: Mail): Promise<void> => {
  const { smtpUrl, mailFrom, production } = ownConfiguration();
  const message = { from: mailFrom, ...mail };
  if (!smtpUrl) return production ? log("error", "mail-not-sent", { why: "SMTP_URL ontbreekt" }) : keep(message);
  const transport = createTransport(smtpUrl);
  try {
    for (const pause of [1_000, 5_000, undefined]) {
      try {
        await transport.sendMail(message);
        return;
      } catch (error) {
        if (pause === undefined) throw error;
        await wait(pause);
      }
    }
  } finally {
    transport.close();
  }
};

/** Outside production, without a mail server: the mail lies in a folder, and the log says where. */
const keep = async (message: Mail & { from: string }): Promise<void> => {
  const { message: content } = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
  const folder = path.join(ownConfiguration().dataFolder, "mail");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${process.pid}-${Math.round(performance.now() * 1000)}.eml`);
  writeFileSync(file, content as Buffer, { mode: 0o600 });
  log("info", "mail-kept-in-folder", { file });
};
