import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { filled, holdsUnseen, text, withoutUnseen } from "./typed-text.ts";

test("what Ruud pastes from Word loses what nobody sees, and keeps its lines and tabs", () => {
  expect(text(100).parse("  Drie\u0000 ochtenden\u000b\n\tper week\u001f ")).toBe("Drie ochtenden\n\tper week");
  expect(withoutUnseen("👩🏽‍🌾 ë سلام")).toBe("👩🏽‍🌾 ë سلام");
  expect([holdsUnseen("a\u0007"), holdsUnseen("a\tb\nc")]).toEqual([true, false]);
});

test("a text of nothing but what nobody sees is empty, and too long is said in words", () => {
  expect(filled(100, "Schrijf iets op.").safeParse("\u0000 \u0001").error?.issues[0]?.message).toBe("Schrijf iets op.");
  expect(text(3).safeParse("vier").error?.issues[0]?.message).toBe("Dit is te lang: houd het bij 3 tekens.");
});

test("the rule stands in one place", () => {
  const found = execFileSync("git", ["grep", "-lF", "[\\u0000-", "--", "modules", "platform", "packages"], {
    cwd: path.join(import.meta.dirname, "../.."),
    encoding: "utf8",
  });
  expect(found.trim().split("\n")).toEqual(["platform/shared/typed-text.ts"]);
});
