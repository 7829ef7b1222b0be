/** What ClickHouse calls a failure: its number and its name, and the row where it names one. */
export interface ClickhouseError {
  code: number | null;
  name: string | null;
  /** Safe to show: never a piece of the data, which ClickHouse likes to quote. */
  reason: string;
  /** A user who may only read may often change no setting either. */
  isAboutSettings: boolean;
}

/** The facts of an error that chDB or a server gave; messages quote data, so only facts are kept. */
export function clickhouseError(error: unknown): ClickhouseError {
  const message = error instanceof Error ? error.message : String(error);
  const code = codeOf(error) ?? /Code: (\d+)/.exec(message)?.[1];
  const names = [...message.matchAll(/\(([A-Z][A-Z0-9_]{3,})\)/g)];
  const name = typeOf(error) ?? names.at(-1)?.[1] ?? null;
  const row = /\(at row (\d+)\)/.exec(message)?.[1];
  const number = code === undefined ? null : Number(code);
  const words = [...(name === null ? [] : [name]), ...(number === null ? [] : [`code ${number}`])];
  if (row !== undefined) words.push(`row ${row}`);
  const isAboutSettings = number === 452 || (number === 164 && /setting/i.test(message));
  return { code: number, name, reason: words.join(", ") || "?", isAboutSettings };
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return /^\d+$/.test(String(error.code)) ? String(error.code) : undefined;
}

function typeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("type" in error)) return null;
  return typeof error.type === "string" && error.type !== "" ? error.type : null;
}
