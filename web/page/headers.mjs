// @ts-check
// What the page may do. The build writes it into the page and into the header files that static hosts read.

const RULES = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  // For the module alone: the page's script narrows it to that address (privacy.ts).
  "connect-src 'self'",
  "worker-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Of the page itself, for hosts that send no headers. */
export const META_POLICY = RULES.join("; ");
/** What a <meta> tag can't say. */
export const PAGE_POLICY = [...RULES, "frame-ancestors 'none'"].join("; ");
/** Of the worker that reads the text: a worker doesn't keep to the policy of its page's <meta> tag. It loads nothing. */
export const WORKER_POLICY = "default-src 'none'; script-src 'wasm-unsafe-eval'";

/**
 * The headers of the page's files, by the paths that they are for. Where more than one is for a file, all hold.
 * @type {readonly { path: string, headers: Record<string, string> }[]}
 */
export const RULES_OF_HEADERS = [
  {
    path: "/*",
    headers: {
      "Content-Security-Policy": PAGE_POLICY,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    },
  },
  { path: "/files/*", headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
  { path: "/files/*/worker_script.js", headers: { "Content-Security-Policy": WORKER_POLICY } },
];

/** The header files that static hosts read: Netlify, Cloudflare Pages and others know this form. */
export function headersFile() {
  const rules = RULES_OF_HEADERS.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${path}\n${lines.join("")}`;
  });
  return rules.join("\n");
}

/** The headers of one file, all values of each. @param {string} path begins with a slash */
export function headersOf(path) {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const { path: pattern, headers } of RULES_OF_HEADERS) {
    const matches = new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*")}$`);
    if (!matches.test(path)) continue;
    for (const [name, value] of Object.entries(headers)) found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}
