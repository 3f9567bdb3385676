import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Mark } from "../../contract.ts";
import { moved } from "./moved.ts";
import type { Seen } from "./reading-along.ts";
import { textHelpStore } from "./store.ts";

/** Marks every "Roos", as the helper would. */
const marksIn = (text: string): Mark[] =>
  [...text.matchAll(/Roos/g)].map(({ index: start }) => ({
    start,
    end: start + 4,
    words: "Roos",
    category: "person",
    certainty: "sure",
    reason: "Dit lijkt een naam.",
    suggestion: "de kandidaat",
    never: false,
  }));
const seen = (text: string): Seen => ({ marks: marksIn(text), benefit: [], limits: "Ziet niet alles." });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("while Ruud types", () => {
  test("the helper reads once he pauses, and only what stands there last", async () => {
    const read = vi.fn(async (text: string) => seen(text));
    const help = textHelpStore(read);
    help.typed("question", "R");
    await vi.runAllTimersAsync();
    for (const text of ["Ro", "Roo", "Roos"]) help.typed("question", text);
    await vi.runAllTimersAsync();
    expect(read.mock.calls.map(([text]) => text)).toEqual(["R", "Roos"]);
    expect(help.reading("question").marks).toHaveLength(1);
  });

  test("who undoes and does again in one breath is not left waiting for a reading that was done before", async () => {
    const help = textHelpStore(async (text) => seen(text));
    help.typed("question", "De kandidaat");
    await vi.runAllTimersAsync();
    help.typed("question", "Roos");
    help.typed("question", "De kandidaat");
    await vi.runAllTimersAsync();
    expect(help.reading("question")).toMatchObject({ state: "read", text: "De kandidaat" });
    expect(await help.settled()).toEqual({ unread: false, open: [] });
  });

  test("an answer that comes late, about a text that is gone, changes nothing", async () => {
    const answers: (() => void)[] = [];
    const help = textHelpStore((text) => new Promise((resolve) => answers.push(() => resolve(seen(text)))));
    help.typed("question", "Roos");
    await vi.advanceTimersByTimeAsync(300);
    help.typed("question", "De kandidaat");
    await vi.advanceTimersByTimeAsync(300);
    answers[1]?.();
    answers[0]?.();
    await vi.runAllTimersAsync();
    expect(help.reading("question")).toMatchObject({ text: "De kandidaat", marks: [] });
  });

  test("it goes when the mark has its reason; taken back, it waits again; the same name elsewhere is answered as well", async () => {
    const help = textHelpStore(async (text) => seen(text));
    help.typed("question", "Roos zoekt werk.");
    help.typed("tried", "We spraken met Roos.");
    await vi.runAllTimersAsync();
    const [mark] = help.reading("question").marks;
    if (!mark) throw new Error("nothing was marked");
    expect((await help.settled()).open).toEqual(["question", "tried"]);
    help.leave(mark);
    expect(help.mayGo("question")).toBe(false);
    help.leave(mark, "they-want-it");
    expect(await help.settled()).toEqual({ unread: false, open: [] });
    expect(help.left()).toEqual([{ words: "Roos", category: "person", why: "they-want-it" }]);
    help.takeBack(mark);
    expect((await help.settled()).open).toEqual(["question", "tried"]);
  });

  test("what was answered and then taken out of the text does not go along", async () => {
    const help = textHelpStore(async (text) => seen(text));
    help.typed("question", "Roos zoekt werk.");
    await vi.runAllTimersAsync();
    const [mark] = help.reading("question").marks;
    if (mark) help.leave(mark, "needed");
    help.typed("question", "Zij zoekt werk.");
    await vi.runAllTimersAsync();
    expect(help.left()).toEqual([]);
  });
});

describe("when the helper does not work", () => {
  test("nothing may go, what was typed stays, and it goes on once it works again", async () => {
    let works = false;
    const help = textHelpStore((text) => (works ? Promise.resolve(seen(text)) : Promise.reject(new Error("gone"))));
    help.typed("question", "Wat helpt?");
    await vi.runAllTimersAsync();
    expect(help.failed()).toBe(true);
    expect(help.mayGo("question")).toBe(false);
    expect((await help.settled()).unread).toBe(true);
    works = true;
    help.again();
    await vi.runAllTimersAsync();
    expect(help.failed()).toBe(false);
    expect(await help.settled()).toEqual({ unread: false, open: [] });
  });

  test("an empty field needs no helper", async () => {
    const help = textHelpStore(() => Promise.reject(new Error("gone")));
    help.typed("remark", "");
    expect(await help.settled()).toEqual({ unread: false, open: [] });
  });
});

describe("marks move along with the text until it is read again", () => {
  const places = [{ start: 4, end: 8 }];
  test.each([
    ["something before it", "Met Roos", "Samen met Roos", [{ start: 10, end: 14 }]],
    ["something after it", "Met Roos", "Met Roos erbij", [{ start: 4, end: 8 }]],
    ["its own words", "Met Roos", "Met Rosa", []],
    ["nothing", "Met Roos", "Met Roos", [{ start: 4, end: 8 }]],
  ])("when %s changes", (_, before, after, expected) => {
    expect(moved(places, before, after)).toEqual(expected);
  });
});
