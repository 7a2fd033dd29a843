import { element } from "./dom.js";

/**
 * Leaves one address that the page may connect to, that of the analyzer's module. Policies add up, and this one can't be taken
 * back; the page's own can't name the address, since it doesn't know where it will lie.
 */
export function connectOnlyTo(url: URL): void {
  // These two end a source, or a policy.
  const source = url.href.replaceAll(";", "%3B").replaceAll(",", "%2C");
  document.head.append(
    element("meta", { "http-equiv": "Content-Security-Policy", content: `connect-src ${source}` }),
  );
}
