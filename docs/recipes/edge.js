// An endpoint at the edge, for Cloudflare's runtime: POST a text, and get its report. There WebAssembly comes as a compiled
// module, which `wasm` takes; `wrangler` makes one of the import.
import { createAnalyzer } from "prosescope";
import wasm from "prosescope/prosescope.wasm";

const analyzer = createAnalyzer({ wasm });

export default {
  /** @param {Request} request */
  async fetch(request) {
    if (request.method !== "POST") return new Response("POST a text\n", { status: 405 });
    return Response.json((await analyzer).analyze(await request.text()));
  },
};
