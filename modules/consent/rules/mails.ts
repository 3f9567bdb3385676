/** Mails about permissions name nobody, no organisation and no purpose: a mail is read over shoulders and on servers. */
export const somethingWaits = (address: string) => ({
  subject: "Er staat iets voor u klaar in Vliegwiel",
  text: `Er staat iets voor u klaar in Vliegwiel. Log in om het te lezen:\n\n${address}\n`,
});

export const speaksForSomeone = (address: string) => ({
  subject: "Er staat iets voor u klaar in Vliegwiel",
  text: `Er staat iets voor u klaar in Vliegwiel. Hebt u al een account? Log dan in met dit e-mailadres. Hebt u nog geen wachtwoord? Kies er hier een:\n\n${address}\n`,
});
