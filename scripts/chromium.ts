/** The browser of the journey tests: Debian's own, because npm carries none. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tell } from "./house.ts";

const program = "/usr/bin/chromium";
const byHand = "sudo apt-get update && sudo apt-get install -y chromium";

/** Installs Chromium when it is missing and we may; false, with the line to run, when it stays missing. */
export const ensureChromium = (): boolean => {
  if (existsSync(program)) return true;
  const debian = existsSync("/usr/bin/apt-get");
  if (!debian || process.getuid?.() !== 0) {
    tell(
      `De browser voor de tests ontbreekt (${program}). ${debian ? `Draai: ${byHand}` : "Installeer Chromium op die plek."}`,
    );
    return false;
  }
  tell("De browser voor de tests ontbreekt; we installeren het Debian-pakket chromium …");
  for (const args of [
    ["update", "-q"],
    ["install", "-y", "-q", "--no-install-recommends", "chromium"],
  ]) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    if (spawnSync("apt-get", args, { stdio: ["ignore", 2, 2], env }).status !== 0) {
      tell(`Dat lukte niet. Draai zelf: ${byHand}`);
      return false;
    }
  }
  return existsSync(program);
};
