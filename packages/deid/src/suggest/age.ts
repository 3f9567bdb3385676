const tens = ["", "tien", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];

/**
 * An age with less detail, that fits where the number stood: "is 29" becomes "is eind twintig", "29 jaar" becomes
 * "25 tot 30 jaar".
 */
export const lessPreciseAge = (age: number, beforeYears: boolean): string => {
  if (age < 4) return beforeYears ? "een paar" : "peuterleeftijd";
  if (age < 13) return beforeYears ? "4 tot 12" : "basisschoolleeftijd";
  if (age < 18) return beforeYears ? "13 tot 18" : "tienerleeftijd";
  if (age < 20) return beforeYears ? "18 tot 25" : "begin twintig";
  if (age >= 100) return beforeYears ? "boven de 90" : "hoogbejaard";
  const [ten, unit] = [Math.floor(age / 10), age % 10];
  if (beforeYears) return unit < 5 ? `${ten * 10} tot ${ten * 10 + 5}` : `${ten * 10 + 5} tot ${ten * 10 + 10}`;
  return `${unit < 4 ? "begin" : unit < 7 ? "midden" : "eind"} ${tens[ten] ?? ""}`;
};
