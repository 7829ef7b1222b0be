/** A link that stops working: shown without what it opens with, and until when, where it says so. */
export type ExpiringLink = { shown: string; until: string | null };

type Parameters = ReadonlyMap<string, string>;

const links = /https?:\/\/[^\s"'<>|\\]+/gi;
/** In words of clouds: signatures of S3, Google Cloud Storage, Azure, CloudFront, OSS. */
const signatures = ["x-amz-signature", "x-goog-signature", "signature", "sig"];
const ends = ["expires", "expire", "expiry", "exp", "expires_at", "valid_until", "se"];
const tokens = ["token", "access_token", "jwt"];
const shownName = 24;

function parametersOf(query: string): Parameters {
  const pairs = query.replaceAll("&amp;", "&").split("&");
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      const [name, value] = at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
      return [name.toLowerCase(), value];
    }),
  );
}

function plain(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** A number of seconds or milliseconds since 1970, or a written instant; null for what is neither. */
function instantOf(value: string): string | null {
  const written = plain(value);
  const number = /^\d{10}$/.test(written) ? Number(written) * 1000 : Number(written);
  const at = /^\d{10}(\d{3})?$/.test(written) ? number : Date.parse(written);
  const isWritten = /^\d{10}(\d{3})?$|^\d{4}-\d{2}-\d{2}/.test(written);
  return isWritten && Number.isFinite(at) ? new Date(at).toISOString() : null;
}

function signedFor(cloud: "x-amz" | "x-goog", parameters: Parameters): string | null {
  const seconds = Number(parameters.get(`${cloud}-expires`) ?? Number.NaN);
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(
    parameters.get(`${cloud}-date`) ?? "",
  );
  if (parts === null || !Number.isFinite(seconds)) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const from = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  const to = new Date(from + seconds * 1000);
  return Number.isNaN(to.getTime()) ? null : to.toISOString();
}

/** When a signed token says that it ends. */
function tokenEnd(parameters: Parameters): string | null {
  for (const name of tokens) {
    const [, body = ""] = (parameters.get(name) ?? "").split(".");
    if (body === "") continue;
    try {
      const text = atob(body.replaceAll("-", "+").replaceAll("_", "/"));
      const end = /"exp"\s*:\s*(\d{10})\b/.exec(text)?.[1];
      if (end !== undefined) return instantOf(end);
    } catch {}
  }
  return null;
}

function endOf(parameters: Parameters): string | null {
  const told = ends.map((name) => instantOf(parameters.get(name) ?? "")).find((one) => one);
  const cloud = signedFor("x-amz", parameters) ?? signedFor("x-goog", parameters);
  return cloud ?? told ?? tokenEnd(parameters);
}

/** Host and file name; a path may hold a secret as well. */
function shownOf(address: string): string {
  const [host = "", ...path] = address.replace(/^https?:\/\//i, "").split("/");
  const own = host.slice(host.lastIndexOf("@") + 1);
  const name = plain(path.at(-1) ?? "");
  const isName = /^.{1,60}\.\w{1,5}$/.test(name);
  const short = name.length > shownName ? `…${name.slice(-shownName)}` : name;
  return `${own}${path.length > 1 ? "/…" : ""}/${isName ? short : "…"}`;
}

function expiring(link: string): ExpiringLink | null {
  const at = link.indexOf("?");
  if (at < 0) return null;
  const parameters = parametersOf(link.slice(at + 1).replace(/#.*$/, ""));
  const until = endOf(parameters);
  if (until === null && !signatures.some((name) => parameters.has(name))) return null;
  return { shown: shownOf(link.slice(0, at)), until };
}

/** The links of a piece of text; some write several without a blank in between. */
function apart(piece: string): string[] {
  return piece.split(/[,;](?=https?:)/i);
}

/**
 * The text with every link that expires as its bare address, so that it is the same under any signature.
 *
 * @example unsigned("https://f.example/a/b.jpg?Expires=1790000000&Signature=x") // "https://f.example/a/b.jpg"
 */
export function unsigned(text: string): string {
  const bare = (link: string) => (expiring(link) === null ? link : link.replace(/\?.*$/, ""));
  return text.replace(links, (piece) => apart(piece).map(bare).join(" "));
}

/**
 * The text as a person may see it: of a link that carries anything behind its path, only host and file
 * name, for what stands there may open it to everybody.
 *
 * @example withoutLinkSecrets("see https://f.example/a/b.jpg?token=x") // "see f.example/…/b.jpg"
 */
export function withoutLinkSecrets(text: string): string {
  const shown = (link: string) =>
    /[?#@]/.test(link) ? shownOf(link.replace(/[?#].*$/, "")) : link;
  return text.replace(links, (piece) => apart(piece).map(shown).join(" "));
}

/**
 * Which links of a cell stop working by themselves, since they are signed or name their end? A link
 * without either counts as lasting, which is as much as its text tells; `isLasting` is null without links.
 *
 * @example linksIn("https://f.example/a/b.jpg?Expires=1790000000&Signature=x").expiring[0]?.shown // "f.example/…/b.jpg"
 */
export function linksIn(text: string): { expiring: ExpiringLink[]; isLasting: boolean | null } {
  const all = (text.match(links) ?? []).flatMap(apart);
  const expiringLinks = all.map(expiring).filter((one) => one !== null);
  const isLasting = all.length === 0 ? null : expiringLinks.length < all.length;
  return { expiring: expiringLinks, isLasting };
}
