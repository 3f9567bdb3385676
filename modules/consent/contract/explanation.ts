import {
  type Category,
  categories,
  decidesAboutBenefits,
  notToWhoDecides,
  type Purpose,
  purposes,
  taskWords,
} from "./words.ts";

export type ReceiverInWords = {
  readonly organisation: string;
  readonly kind: string;
  readonly task: string;
  readonly professional: string | null;
};

export type Terms = {
  readonly purpose: Purpose;
  readonly categories: readonly Category[];
  readonly receivers: readonly ReceiverInWords[];
  /** Days, "2026-11-22". */
  readonly from: string;
  readonly until: string;
};

const months = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
const inDutch = (day: string): string => {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${months[Number(month) - 1] ?? ""} ${year}`;
};

export const receiverInWords = ({ organisation, task, professional }: ReceiverInWords): string =>
  professional
    ? `${professional} van ${organisation} (${taskWords[task] ?? task}), alleen deze persoon`
    : `${organisation}, alleen wie daar werkt voor ${taskWords[task] ?? task}`;

const list = (title: string, lines: readonly string[]): string =>
  `${title}\n${lines.map((line) => `- ${line}`).join("\n")}`;

/**
 * The explanation of a permission, from what was chosen and nothing else: read back before the button, and kept as
 * shown (AVG art. 7 lid 1). Screen and server compose it with this same function; where they differ nothing is given.
 */
export const explain = ({ purpose, categories: chosen, receivers, from, until }: Terms): string => {
  const { title, meaning } = purposes[purpose];
  const order = Object.keys(categories) as Category[];
  const paragraphs = [
    `U geeft toestemming om gegevens over u te delen.`,
    `Waarvoor\n${title}: ${meaning}`,
    list(
      "Wat",
      order.filter((category) => chosen.includes(category)).map((category) => categories[category].title),
    ),
    list("Met wie", receivers.map(receiverInWords).toSorted()),
    `Van wanneer tot wanneer\nVan ${inDutch(from)} tot en met ${inDutch(until)}. Daarna stopt het vanzelf. Zes weken ervoor vragen wij of u door wilt gaan.`,
    ...(receivers.some(({ kind }) => decidesAboutBenefits(kind)) ? [notToWhoDecides] : []),
    chosen.includes("care-link")
      ? "Wie dit krijgt, ziet ook van welke organisatie u hulp krijgt."
      : "Wie dit krijgt, ziet niet van welke organisatie de gegevens komen.",
    "Wie u behandelt of begeleidt, heeft een geheimhoudingsplicht. Met deze toestemming mag die dit delen met wie hierboven staat, en met niemand anders.",
    "U mag nee zeggen. U mag uw toestemming altijd intrekken, zonder reden. Dat geldt meteen. Wat iemand al heeft gelezen, kunnen wij niet terughalen.",
  ];
  return paragraphs.join("\n\n");
};
