import { expect, test } from "vitest";
import { requestFor } from "./call.ts";
import { problemFrom } from "./problem.ts";

test("path parameters go in the path and the rest of a question in the address", () => {
  const { url, init } = requestFor(
    { method: "GET", path: "/cases/:caseId/advice" },
    { caseId: "a/b", limit: 20, theme: ["werk", "vervoer"], cursor: undefined },
  );
  expect(url).toBe("/api/v1/cases/a%2Fb/advice?limit=20&theme=werk&theme=vervoer");
  expect(init.body).toBeUndefined();
});

test("an act goes in the body, with the header that another site can't send", () => {
  const { url, init } = requestFor({ method: "PATCH", path: "/cases/:caseId" }, { caseId: "7", question: "Hoe nu?" });
  expect(url).toBe("/api/v1/cases/7");
  expect(init.body).toBe('{"question":"Hoe nu?"}');
  expect(new Headers(init.headers).get("x-vliegwiel")).toBe("1");
});

test("a forgotten path parameter is a defect, not a request to another address", () => {
  expect(() => requestFor({ method: "GET", path: "/cases/:caseId" }, {})).toThrow("needs caseId");
});

test("a refusal that is no problem document still becomes a sentence", async () => {
  const problem = await problemFrom(new Response("<h1>502</h1>", { status: 502 }));
  expect(problem).toMatchObject({ status: 502, code: "platform/unknown", title: "Er ging iets mis", fieldErrors: [] });
});

test("a problem document keeps its fields and what only one screen needs", async () => {
  const document = {
    code: "platform/changed-meanwhile",
    title: "Iemand anders heeft dit net opgeslagen",
    errors: [{ pointer: "/question", message: "Vul een vraag in." }],
    saved: { text: "die" },
  };
  const problem = await problemFrom(Response.json(document, { status: 409 }));
  expect(problem.fieldErrors).toEqual(document.errors);
  expect(problem.body).toMatchObject({ saved: { text: "die" } });
});
