import type { Candidate } from "../span.ts";
import { matches, point } from "./matching.ts";

/** "wa.me/sanne_klei", "ko.fi/henk": a short domain and a page on it. */
const shortLink =
  /(?<![\p{L}\d@._/-])[a-z\d][a-z\d-]{0,20}\.[a-z]{2,3}\/(?=[\p{L}\d@_.-]{4})[@\p{L}\d][\p{L}\d_.-]{2,60}[\p{L}\d_](?:\/[\p{L}\d_.-]{1,60}){0,3}/giu;
/** "u/anna_die_klust", "m/greet_haakt": a letter, a slash and a name with a low line, a hyphen or a digit. */
const lettered = /(?<![\p{L}\d@._/-])[a-z]\/(?=[\p{L}\d]{1,30}[_\d])[\p{L}\d][\p{L}\d_.-]{2,39}(?<![.-])(?!\/)/giu;
/** "disc kwast-zeven", "insta tess.bakt": the everyday short name of an app, and what someone is called there. */
const shortApp =
  /(?<![\p{L}\d@._/-])(?:disc(?:o|ord)?|strav(?:a)?|snap(?:chat)?|insta(?:gram)?|ig|tik ?tok|tik|twit(?:ter)?|twitch|tele(?:gram)?|tg|fb|face(?:book)?|yt|youtube|link(?:edin)?|bsky|bluesky|mast(?:o|odon)?|threads|pin(?:terest)?|kik|signal|vinted|steam|psn|skype|app|wapp|mess(?:enger)?):? (@?[\p{L}\d]{2,20}(?:[-._][\p{L}\d]{1,20}){1,3})(?![\p{L}\d@_/-])/giu;
const otherChannel =
  /@|06[- ]?\d|insta|snap(?!t)|tik ?tok|facebook|(?<!\p{L})fb(?!\p{L})|twitter|discord|telegram|mail|volg|account|linkedin|www|appen|bellen|bel me/u;
/** "insta tess.bakt." ends with the sentence, "snap zo-iets" is a verb. */
const verbLead = /(?:ik|je|hij|zij|ze|niet|we|u|dat) $/;

const aPage = (text: string): boolean => !/^(?:en|of|incl|excl|bv|nl)\./i.test(text);

/** Names on networks in a row of channels, and links to a page of somebody. */
export const findChannels = (text: string, lower: string): Candidate[] => [
  ...matches(text, shortLink)
    .filter(({ text: found }) => aPage(found))
    .map((found) => point(found, "url", "sure")),
  ...matches(text, lettered).map((found) => point(found, "social", "probable")),
  ...matches(text, shortApp).flatMap((found) => {
    const name = found.groups[1] ?? "";
    const around = lower.slice(Math.max(0, found.start - 120), found.start) + lower.slice(found.end, found.end + 60);
    if (verbLead.test(lower.slice(Math.max(0, found.start - 5), found.start)) || !otherChannel.test(around)) return [];
    return [point({ start: found.end - name.length, end: found.end }, "social", "probable")];
  }),
];
