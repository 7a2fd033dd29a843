// @ts-check
// Serves the built page as a strict host would.
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { Failure } from "../../wasm/toolchain/command.mjs";
import { headersOf } from "./headers.mjs";

const PAGE = fileURLToPath(new URL("../../build/page", import.meta.url));

/**
 * @param {{ port?: number }} [options] port 0 or none: any that is free
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ port = 0 } = {}) {
  const { default: sirv } = await import("sirv");
  const files = sirv(PAGE, { dev: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    for (const [name, values] of headersOf(pathname)) response.setHeader(name, values);
    files(request, response, () => void response.writeHead(404).end("Not found\n"));
  });
  await new Promise((resolve, reject) => {
    server.once("error", ({ message }) => reject(new Failure(`The page cannot be served: ${message}`)));
    server.listen(port, "127.0.0.1", () => resolve(undefined));
  });
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
