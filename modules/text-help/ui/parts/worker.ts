import { limitsOfTheHelper, mayNeverStand, newSpans, touchesBenefit } from "@vliegwiel/deid";
import type { Answer, Question } from "./reading-along.ts";

/** Reads texts beside the page, so that no key waits for it. Nothing leaves this computer. */
addEventListener("message", ({ data: { id, text, before } }: MessageEvent<Question>) => {
  const spans = newSpans(before, text);
  const never = new Set(mayNeverStand(spans).map(({ start }) => start));
  const answer: Answer = {
    id,
    seen: {
      marks: spans.map((span) => ({
        ...span,
        words: text.slice(span.start, span.end),
        never: never.has(span.start),
      })),
      benefit: touchesBenefit(text),
      limits: limitsOfTheHelper,
    },
  };
  postMessage(answer);
});
