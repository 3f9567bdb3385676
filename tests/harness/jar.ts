import type { z } from "zod";
import { type Door, newTraceId } from "../../platform/server/door.ts";
import type { Visit } from "../../platform/server/session.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { house } from "./world.ts";

/**
 * A browser that keeps its cookies, on a network of its own: what logging in is about. Knocks through the same door
 * as a request; cookies are kept only when the door answered.
 */
export const browserOn = (doors: readonly Door[], network = "198.51.100", device = "Firefox op Linux") => {
  const cookies = new Map<string, string>();
  const knock = async <Input extends z.ZodType, Output extends z.ZodType>(
    endpoint: Endpoint<Input, Output>,
    input: z.input<Input>,
  ): Promise<z.output<Output>> => {
    const door = doors.find((each) => each.endpoint.method === endpoint.method && each.endpoint.path === endpoint.path);
    if (!door) throw new Error(`no door for ${endpoint.method} ${endpoint.path}`);
    const waiting: [string, string | null][] = [];
    const visit: Visit = {
      network,
      device,
      baseUrl: "http://localhost:3000",
      cookie: (name) => cookies.get(name),
      setCookie: (name, value) => void waiting.push([name, value]),
    };
    const answer = await door.handle(house, visit, input, { id: newTraceId() });
    for (const [name, value] of waiting)
      if (value === null) cookies.delete(name);
      else cookies.set(name, value);
    return answer as z.output<Output>;
  };
  return { cookies, knock };
};
export type BrowserOn = ReturnType<typeof browserOn>;
