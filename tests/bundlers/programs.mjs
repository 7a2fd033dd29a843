import { fileURLToPath } from "node:url";

/** Where `npm test` installs what programs/package.json names. */
export const programs = fileURLToPath(new URL("../../build/bundlers/node_modules", import.meta.url));
