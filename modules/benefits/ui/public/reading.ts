import { dutchDate, dutchEuros, dutchNumber, readDutchDate } from "@vliegwiel/ui-kit";
import { type Answers, notKnown, type Question } from "./questions/question.ts";

/** @returns the number as people type it ("1.234,56", "€ 620", "7.5"), or undefined */
const readNumber = (text: string): string | undefined => {
  const bare = text.replace(/[€\s]/g, "").replace(/,-$/, "");
  const plain = bare.includes(",")
    ? bare.replaceAll(".", "").replace(",", ".")
    : /^\d{1,3}(\.\d{3})+$/.test(bare)
      ? bare.replaceAll(".", "")
      : bare;
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : undefined;
};

const readAges = (text: string): string | undefined => {
  if (/^\s*(geen|nee|0)\s*$/i.test(text)) return "";
  const ages = text.split(/[,;\s]+|\ben\b/).filter(Boolean);
  return ages.length > 0 && ages.every((age) => /^\d{1,2}$/.test(age)) ? ages.join(",") : undefined;
};

type Read = { readonly value: string } | { readonly problem: string };

/** Understands what was typed or chosen, or says how to write it. Whether it can be true is for the engine. */
export const readAnswer = ({ kind, choices, range }: Question, text: string): Read => {
  if (text.trim() === "")
    return {
      problem:
        kind === "choice" ? "Kies een antwoord, of kies “Weet ik niet”." : "Vul iets in, of kies “Weet ik niet”.",
    };
  const value =
    kind === "choice"
      ? choices?.find((choice) => choice.value === text)?.value
      : kind === "ages"
        ? readAges(text)
        : kind === "day"
          ? (readDutchDate(text) ?? undefined)
          : readNumber(text);
  if (value !== undefined && range && (Number(value) < range.min || Number(value) > range.max))
    return { problem: `Vul een getal in van ${range.min} tot en met ${range.max}.` };
  if (value !== undefined) return { value };
  const how = {
    choice: "Kies een antwoord, of kies “Weet ik niet”.",
    ages: "Schrijf de leeftijden met een komma ertussen, bijvoorbeeld: 4, 11.",
    day: "Schrijf de datum zo: 1-12-2026.",
    euros: "Schrijf het bedrag met cijfers, bijvoorbeeld: 620 of 14,71.",
    number: "Schrijf een getal met cijfers, bijvoorbeeld: 12.",
  };
  return { problem: how[kind] };
};

/** The answer as it stands in its field when someone comes back to it. */
export const inField = ({ kind }: Question, value: string | undefined): string => {
  if (value === undefined || value === notKnown) return "";
  if (kind === "ages") return value === "" ? "geen" : value.replaceAll(",", ", ");
  if (kind === "day") return value.split("-").reverse().map(Number).join("-");
  return kind === "choice" ? value : value.replace(".", ",");
};

/** The answer in the words in which it was asked. */
export const inWords = ({ kind, choices, unit = "" }: Question, value: string): string => {
  if (value === notKnown) return "Weet ik niet";
  if (kind === "choice") return choices?.find((choice) => choice.value === value)?.label ?? value;
  if (kind === "ages") return value === "" ? "Geen kinderen" : `${value.replaceAll(",", ", ")} jaar`;
  if (kind === "day") return dutchDate(value);
  const amount = kind === "euros" ? dutchEuros(Math.round(Number(value) * 100)) : dutchNumber(Number(value));
  return `${amount} ${unit}`.trim();
};

/** The part of a link after the "#": a browser never sends it to a server. */
export const toFragment = (answers: Answers): string =>
  new URLSearchParams(
    Object.entries(answers).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  ).toString();
