import { type Topic, topics } from "../data/kinds.ts";

type Waiting = {
  readonly things: number;
  readonly topics: readonly string[];
  readonly address: "je" | "u";
  readonly stop: string;
};

const words: Readonly<Record<string, Topic>> = topics;

/** "een afspraak, een overleg en een casus" */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} en ${parts.at(-1)}`;

/**
 * The mail of the day. It names nobody, no organisation and no group: a mail is read over shoulders and on servers. To
 * the person concerned it does not even say what sort of thing it is about.
 */
export const mailOfTheDay = ({ things, topics: about, address, stop }: Waiting, house: string) => {
  const [it, verb, thing] = things === 1 ? ["het", "staat", "1 ding"] : ["ze", "staan", `${things} dingen`];
  const subject = `Er ${verb} ${thing} voor ${address} klaar in Vliegwiel`;
  const kindsOfThings = listed([...new Set(about.flatMap((topic) => words[topic]?.inAMail || []))]);
  const rid =
    address === "je"
      ? "Wil je deze mail niet meer? Zet hem hier uit:"
      : "Wilt u deze mail niet meer? Zet hem hier uit:";
  return {
    subject,
    text: [
      `${subject}.${kindsOfThings ? ` Het gaat over ${kindsOfThings}.` : ""} Log in om ${it} te lezen:`,
      `${house}/meldingen`,
      rid,
      `${house}/meldingen/geen-mail#${stop}`,
      "",
    ].join("\n\n"),
  };
};
