/** npm run setup: everything `npm start` sets up, starting nothing. */
import { readConfiguration } from "../platform/server/configuration.ts";
import { tell } from "./house.ts";
import { prepareHouse } from "./prepare.ts";

try {
  const house = await prepareHouse(readConfiguration());
  await house.embedded?.stop();
  tell("Klaar. Starten: npm start");
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
