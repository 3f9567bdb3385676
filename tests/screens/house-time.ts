import type { BrowserContext } from "playwright-core";
import { houseNow } from "../harness/world.ts";

/** A browser's clock says what the house's says: a page that asks which day it is hears the day the server goes by. */
export const onHouseTime = async (context: BrowserContext): Promise<BrowserContext> => {
  const ahead = Date.parse(await houseNow()) - Date.now();
  await context.addInitScript((shift) => {
    globalThis.Date = new Proxy(Date, {
      construct: (date, given, made) => Reflect.construct(date, given.length > 0 ? given : [date.now() + shift], made),
      get: (date, key) => (key === "now" ? () => date.now() + shift : Reflect.get(date, key)),
    });
  }, ahead);
  return context;
};
