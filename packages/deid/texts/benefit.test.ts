import { expect, test } from "vitest";
import { touchesBenefit } from "../src/index.ts";
import { aboutBenefits } from "./benefit.ts";

const marked = (texts: readonly string[]) => texts.filter((text) => touchesBenefit(text).length > 0);

/** What was reached before: the figures may rise, and take these along; they never fall unnoticed. */
const floors = { recall: 0.9, precision: 0.97 };

test("what may have consequences for a benefit is pointed out, and hardly anything else", () => {
  const [right, wrong] = [marked(aboutBenefits.withEffect), marked(aboutBenefits.without)];
  const recall = right.length / aboutBenefits.withEffect.length;
  const precision = right.length / (right.length + wrong.length);
  console.log(`uitkering: gevonden ${recall.toFixed(2)}, precisie ${precision.toFixed(2)}`);
  expect(aboutBenefits.withEffect.length + aboutBenefits.without.length).toBeGreaterThanOrEqual(40);
  expect(recall).toBeGreaterThanOrEqual(floors.recall);
  expect(precision).toBeGreaterThanOrEqual(floors.precision);
});
