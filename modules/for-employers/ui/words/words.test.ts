import { assess } from "@vliegwiel/instruments-guide";
import { describe, expect, test } from "vitest";
import { cards } from "./cards.ts";
import { expect as parts } from "./expect.ts";
import { questions } from "./instruments.ts";

const on = (day: string) => new Map(assess({ peildatum: day }).map((one) => [one.id as string, one]));
const told = questions.flatMap(({ answers }) => answers);

describe("what an employer reads about the instruments", () => {
  test("no amount stands in the words: it comes from the guide, with the days on which it holds", () => {
    const words = told.flatMap(({ what, money = "", howLong, youDo, mind = "" }) => [
      what,
      money,
      howLong,
      youDo,
      mind,
    ]);
    expect(words.filter((text) => text.includes("€"))).toEqual([]);
    const dated = told.flatMap(({ id }) => on("2026-11-22").get(id)?.amounts ?? []);
    expect(dated.length).toBeGreaterThan(5);
    for (const { from, to } of dated) expect(from && to).toBeTruthy();
  });

  test("the lage-inkomensvoordeel has ended; in 2024 it had not; and of 2028 we say that we did not read the rules", () => {
    expect(on("2026-11-22").get("liv")?.reason).toBe("regeling_vervallen");
    expect(on("2024-06-01").get("liv")?.reason).not.toBe("regeling_vervallen");
    expect(on("2028-01-01").get("lks")?.reason).toBe("datum_niet_nagekeken");
  });

  test("what we are not certain of has its doubt in words", () => {
    const doubted = told.filter(({ id }) => on("2026-11-22").get(id)?.confidence === "medium");
    expect(doubted.length).toBeGreaterThan(0);
    expect(doubted.filter(({ doubt }) => !doubt)).toEqual([]);
  });
});

describe("the cards for who leads a team", () => {
  const said = cards.flatMap(({ sees, signs, does, rather }) => [sees, ...signs, ...does, rather]).join(" ");

  test("they are about work, never about what someone may have, and never ask to write something down", () => {
    expect(said).not.toMatch(
      /diagnose|stoornis|depress|psychose|autis|adhd|borderline|verslav|burn-?out|angst|medicij/i,
    );
    expect(said).not.toMatch(/noteer|leg vast|schrijf .* op|houd bij|dossier|registreer/i);
  });

  test("each says what shows, what helps and what not to do, and what may be hard stands on the page as well", () => {
    for (const { signs, does, rather } of cards)
      expect([signs.length > 1, does.length > 1, rather]).not.toContain(false);
    expect(parts.map(({ heading }) => heading)).toContain("Wat lastig kan zijn");
  });
});
