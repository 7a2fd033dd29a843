// @ts-check
// `npm start`: builds what is missing and serves the page, on PORT where that is set.
import { script, say } from "../wasm/toolchain/command.mjs";
import { build } from "./build.mjs";
import { serve } from "./page/serve.mjs";

await script(async () => {
  await build();
  const { url } = await serve({ port: Number(process.env.PORT || 0) });
  say("Prosescope is served at (Ctrl+C ends it):");
  console.log(url);
});
