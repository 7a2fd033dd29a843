// A plain static server, under a policy as strict as a page with WebAssembly can have.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};

/** The source expression that lets one inline script through. @param {string} script */
export const hashOf = (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/**
 * @param {string} folder
 * @param {string} policy
 * @param {Record<string, string>} [headers] others that every answer has
 */
export async function serve(folder, policy, headers = {}) {
  /** @type {string[]} */
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    asked.push(path);
    try {
      const body = await readFile(join(folder, path));
      response.writeHead(200, {
        "content-type": types[extname(path)] ?? "text/plain",
        "content-security-policy": policy,
        ...headers,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}/`,
    asked,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}
