import type { Language } from "../../text/language.ts";

/** What a field is called and what it asks for, in both languages; null where the schema is silent. */
export type FieldWords = Record<Language, string> | null;

interface Described {
  words: FieldWords;
  /** May the value be null, which says "unknown"? */
  isNullable: boolean;
}

/** One named value of a group. */
export interface GroupMember {
  key: string;
  field: FormField;
  isRequired: boolean;
}

/**
 * How a person fills in one value of a document. Made from the JSON Schema that is generated from the
 * schema itself, so that a form can never ask for something else than what is checked.
 */
export type FormField = Described &
  (
    | { kind: "text"; pattern: string | null; example: string | null }
    | { kind: "words" }
    | { kind: "day" }
    | { kind: "number"; low: number | null; high: number | null; isWhole: boolean }
    | { kind: "boolean" }
    | { kind: "choice"; options: readonly string[] }
    | { kind: "fixed"; value: string | number | boolean }
    | { kind: "group"; members: readonly GroupMember[] }
    | { kind: "list"; item: FormField; least: number }
    | { kind: "entries"; item: FormField; names: readonly string[] | null }
    | { kind: "either"; branches: readonly FormField[] }
  );

export type FieldOf<Kind extends FormField["kind"]> = Extract<FormField, { kind: Kind }>;
