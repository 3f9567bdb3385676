/**
 * Every mail of this module. Sender, subject and link never show that a care organisation is involved: that someone
 * gets help is itself something only they may tell.
 */
const mail = (subject: string, ...paragraphs: string[]) => ({ subject, text: `${paragraphs.join("\n\n")}\n` });
const ignore = "Hebt u dit niet zelf gevraagd? Dan hoeft u niets te doen. Er verandert niets.";

export const forgottenPassword = (link: string) =>
  mail(
    "Nieuw wachtwoord voor Vliegwiel",
    "U wilt een nieuw wachtwoord kiezen. Dat kan met deze link. Hij werkt één uur, en één keer:",
    link,
    ignore,
  );

export const passwordChanged = () =>
  mail(
    "Uw wachtwoord voor Vliegwiel is veranderd",
    "Het wachtwoord van uw account is net veranderd. U bent overal uitgelogd.",
    "Was u dit niet? Kies dan meteen een nieuw wachtwoord via 'Wachtwoord vergeten', en waarschuw uw contactpersoon.",
  );

export const keysChanged = (what: string) =>
  mail(
    "Uw log-in voor Vliegwiel is veranderd",
    `Dit is net veranderd: ${what}.`,
    "Was u dit niet? Kies dan meteen een nieuw wachtwoord via 'Wachtwoord vergeten', en waarschuw uw contactpersoon.",
  );

export const secondStepTaken = () =>
  mail(
    "Uw tweede stap voor Vliegwiel is weggehaald",
    "De beheerder heeft uw tweede stap weggehaald, omdat u die kwijt was. U bent overal uitgelogd.",
    "Log in met uw wachtwoord en stel meteen een nieuwe tweede stap in. Tot dan kunt u in geen enkele rol verder.",
    "Vroeg u hier niet om? Kies dan meteen een nieuw wachtwoord via 'Wachtwoord vergeten', en waarschuw uw organisatie.",
  );

export const invitation = (link: string) =>
  mail(
    "Uitnodiging voor Vliegwiel",
    "Iemand heeft u uitgenodigd voor Vliegwiel. Met deze link maakt u een account. Hij werkt 7 dagen, en één keer:",
    link,
    "Verwacht u deze uitnodiging niet? Dan hoeft u niets te doen.",
  );
