/** How to reach a company's ClickHouse. Credentials come from the environment and are never shown. */
export interface ClickhouseAccess {
  url: URL;
  user: string;
  password: string;
  /** A query that takes longer is stopped, here and on the server. */
  seconds: number;
}

const defaultSeconds = 600;

/** Why an address cannot be used: no address, credentials inside it, or another protocol. */
export type WrongAddress = "no-url" | "credentials-in-url" | "not-http" | "wrong-seconds";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The access that a command line and the environment describe together; what is wrong with it
 * instead. An address with a password in it is refused: it would stand in histories and logs.
 */
export function clickhouseAccess(
  address: string | undefined,
  environment: Environment,
): ClickhouseAccess | WrongAddress {
  const text = address ?? environment.TOUCHSTONE_CLICKHOUSE_URL;
  if (text === undefined || !URL.canParse(text)) return "no-url";
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") return "not-http";
  if (url.username !== "" || url.password !== "") return "credentials-in-url";
  const seconds = Number(environment.TOUCHSTONE_CLICKHOUSE_SECONDS ?? defaultSeconds);
  if (!Number.isSafeInteger(seconds) || seconds < 1) return "wrong-seconds";
  return {
    url,
    user: environment.TOUCHSTONE_CLICKHOUSE_USER ?? "default",
    password: environment.TOUCHSTONE_CLICKHOUSE_PASSWORD ?? "",
    seconds,
  };
}

/** `database.table` as quoted parts; a name in backticks or quotes may hold points. */
export function tableParts(name: string): string[] {
  const parts = name.match(/`(?:[^`\\]|\\.|``)*`|"(?:[^"\\]|\\.|"")*"|[^.]+/g) ?? [name];
  return parts.map((part) => {
    const [mark] = part;
    const isQuoted = part.length > 1 && (mark === "`" || mark === '"') && part.endsWith(mark);
    return isQuoted ? part.slice(1, -1).replaceAll(`${mark}${mark}`, mark) : part;
  });
}
