/** Stands where a key stood. */
export const KEY_REMOVED = "KUNCI";

/** Whole addresses can stand inside others, with `/`, `=` and `&` written as `%2F`, `%3D` and `%26`. */
const SLASH = "(?:/|%2f)";
const EQUALS = "(?:=|%3d)";
const STARTS = "(?:[?&#;]|%3f|%26|%23)";
const VALUE = "(?:(?!%2f|%26|%23|%3f)[^/?&#;\\s])+";

const KEY_NAMES = "[a-z0-9_-]{0,40}(?:key|token|secret|password|passwd|pwd|auth|signature|sig)";

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<before>${SLASH}key${SLASH})(?<key>${VALUE})`, "gi"),
  new RegExp(`(?<before>${STARTS}${KEY_NAMES}${EQUALS})(?<key>(?:(?!%26|%23)[^&#;\\s])+)`, "gi"),
  /(?<before>:\/\/)(?<key>[^/?#\s@]+)(?=@)/g,
  /(?<before>)(?<![0-9a-f])(?<key>[0-9a-f]{32})(?![0-9a-f])/gi,
];

/**
 * An address without the keys in it: what follows `/key/`, what `key=`, `token=` and the like are given, names and
 * passwords before the host, and anything of 32 hexadecimal digits, as keys of the BPS WebAPI are.
 *
 * @example withoutKeys("https://webapi.bps.go.id/v1/api/list/key/0123…cdef") // "…/list/key/KUNCI"
 */
export function withoutKeys(address: string): string {
  return PATTERNS.reduce(
    (rest, pattern) => rest.replace(pattern, (_, before: string) => `${before}${KEY_REMOVED}`),
    address,
  );
}

/** Whether a text holds a key, in plain letters or behind up to three layers of `%` signs. */
export function holdsKey(text: string): boolean {
  let layer = text;
  for (let depth = 0; depth < 4; depth += 1) {
    if (withoutKeys(layer) !== layer) return true;
    const next = unwrapped(layer);
    if (next === layer) return false;
    layer = next;
  }
  return true;
}

/** The text with `%xx` read as characters; those that are no UTF-8 stay. */
function unwrapped(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}
