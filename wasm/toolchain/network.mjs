// @ts-check
/**
 * Whether a site answers at all; gives up after five seconds.
 * @param {string} url
 */
export async function reachable(url) {
  try {
    await fetch(url, { method: "HEAD", redirect: "manual", signal: AbortSignal.timeout(5000) });
    return true;
  } catch {
    return false;
  }
}
