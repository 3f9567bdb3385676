import { expect, test } from "vitest";
import { deidentify } from "../index.ts";

const medical = (text: string): string[] =>
  deidentify(text)
    .filter(({ category }) => category === "medical")
    .map(({ start, end }) => text.slice(start, end));

test("Faith's diagnosis is marked with what belongs to it", () => {
  expect(medical("Faith had een zware postnatale depressie.")).toEqual(["zware postnatale depressie"]);
  expect(medical("Faith heeft chronische lage rugklachten.")).toEqual(["chronische lage rugklachten"]);
  expect(medical("Faith heeft diabetes type 1 dus vaste pauzes.")).toEqual(["diabetes type 1"]);
  expect(medical("Faith heeft het syndroom van Marfan.")).toEqual(["syndroom van Marfan"]);
  expect(medical("Faith heeft angst- en paniekklachten.")).toEqual(["angst- en paniekklachten"]);
});

test("A depression over the sea and a lithium battery are not Faith's", () => {
  expect(medical("Een diepe depressie trekt over, met storm aan zee.")).toEqual([]);
  expect(medical("Bij de demontage van lithium-batterijen gelden regels.")).toEqual([]);
  expect(medical("Faith heeft een depressie en slikt lithium.")).toEqual(["depressie", "lithium"]);
});

test("What Faith can do is wanted information", () => {
  expect(medical("Zij kan vier uur werken, heeft rust nodig en is snel vermoeid na prikkels.")).toEqual([]);
});

test("Medicines are seen by name and by the end of their name, treatments by name", () => {
  expect(medical("Hij slikt Seroquel, blorfazepam en krijgt EMDR.")).toEqual(["Seroquel", "blorfazepam", "EMDR"]);
});

test("Codes of DSM and ICD are seen", () => {
  expect(medical("De verwijzer schreef F41.1 en DSM-5 296.33 op.")).toEqual(["F41.1", "DSM-5 296.33"]);
});

test("A disorder nobody listed is seen by its end, and words that only look like one are not", () => {
  expect(medical("Hij heeft een verzamelstoornis en brievenbusfobie.")).toEqual([
    "verzamelstoornis",
    "brievenbusfobie",
  ]);
  expect(medical("Met sympathie en nostalgie dachten we aan de nieuwe machine.")).toEqual([]);
});

test("Bad spelling does not hide an illness", () => {
  expect(medical("hij heeft shizofrenie en slikt olanzipine")).toEqual(["shizofrenie", "olanzipine"]);
  expect(medical("hij is deprisief volgens de huisarts")).toEqual(["deprisief"]);
});

test("ADHD and ALS are illnesses, 'als' is a word", () => {
  expect(medical("Zij heeft ALS en hij adhd.")).toEqual(["ALS", "adhd"]);
  expect(medical("Het lukt als hij rust krijgt.")).toEqual([]);
  expect(medical("Hij heeft P.T.S.S. volgens de brief.")).toEqual(["P.T.S.S"]);
});

test("The helper is sure about someone who has an illness, and only asks about a course on it", () => {
  expect(deidentify("Hij heeft autisme.")[0]?.certainty).toBe("sure");
  expect(deidentify("Wij volgen een cursus over autisme.")[0]?.certainty).toBe("probable");
});

test("A medicine no list knows is seen by its dose, a diagnosis by the word diagnose", () => {
  expect(medical("Hij kreeg blorfil 20 mg voorgeschreven.")).toEqual(["blorfil"]);
  expect(medical("De diagnose xanthurose kwam laat.")).toEqual(["xanthurose"]);
  expect(medical("Hij fietst 20 km en eet 20 gram kaas.")).toEqual([]);
});
