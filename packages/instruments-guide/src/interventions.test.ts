import { expect, test } from "vitest";
import { interventions, interventionsFor, publications } from "./interventions/index.ts";

const day = { peildatum: "2026-07-01" };
const named = (facts: Parameters<typeof interventionsFor>[0]) => interventionsFor(facts).map(({ id }) => id);

test("the 67 interventions have an aim, someone who gives them, and a publication that describes them", () => {
  expect(interventions).toHaveLength(67);
  expect(new Set(interventions.map(({ id }) => id)).size).toBe(67);
  for (const { aim, deliveredBy, sources } of interventions) {
    expect(aim).not.toBe("");
    expect(deliveredBy).not.toBe("");
    expect(sources.filter((source) => !publications[source])).toEqual([]);
  }
});

test("IPS has its nine elements", () => {
  expect(interventions.find(({ id }) => id === "ips")?.elements).toHaveLength(9);
});

test("Samira sees what is meant for her, and a course for employers is not among it", () => {
  expect(named({ ...day, severity: "EPA" })).toContain("ips");
  expect(named({ ...day, severity: "EPA" })).not.toContain("ips-cmd");
  expect(named({ ...day, severity: "CMD" })).not.toContain("ips");
  expect(named(day)).toEqual(expect.arrayContaining(["ips", "ips-cmd", "jobcoaching", "sterk-op-het-werk"]));
  expect(named({ ...day, employed_now: false })).not.toContain("sterk-op-het-werk");
  expect(named(day)).not.toContain("selecteren-zonder-vooroordelen");
  expect(named(day), "a tool for a professional").not.toContain("icf-gesprekskaart");
  expect(named(day), "a choice of one’s own").toContain("coral");
});
