import { parseArgs } from "node:util";
import { answer } from "../house.ts";
import { openApiDocument } from "../rooms.ts";
import type { Command } from "../vliegwiel.ts";

/** openapi: the OpenAPI document, without a database or a server. */
export const command: Command = async (args) => {
  parseArgs({ args, options: {} });
  answer(JSON.stringify(await openApiDocument(), null, 2));
};
