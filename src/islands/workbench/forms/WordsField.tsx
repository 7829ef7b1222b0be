import { isPlainMap, type PlainMap, type PlainValue } from "../../../core/edit/plain-value.ts";
import type { FieldOf } from "../../../core/schema/form/form-field.ts";
import type { Language } from "../../../core/text/language.ts";
import { useWords } from "../words.ts";
import { type FieldProps, useForm } from "./form-tools.ts";
import { useFormWords } from "./form-words.ts";
import { LabelledField, shown } from "./LabelledField.tsx";
import { useTyped } from "./use-typed.ts";

const languages: readonly Language[] = ["zh-Hant", "en"];

/** The value with other words in one language; undefined when no words are left. */
function withWords(
  value: PlainValue | undefined,
  language: Language,
  words: string,
): PlainValue | undefined {
  if (!isPlainMap(value)) return words === "" ? undefined : words;
  const { [language]: _old, ...others } = value;
  const next: PlainMap = words === "" ? others : { ...value, [language]: words };
  return Object.keys(next).length === 0 ? undefined : next;
}

type Props = FieldProps<FieldOf<"words">> & { isBare?: boolean };

/** Words for people: one text, or one a language, the reader's own first. */
export function WordsField(props: Props) {
  const { language, text } = useWords();
  const { change } = useForm();
  const words = useFormWords();
  const { value, path, name } = props;
  const set = (next: PlainValue | undefined) =>
    change(
      [next === undefined ? { kind: "remove", path } : { kind: "set", path, value: next }],
      name,
    );
  if (!isPlainMap(value)) {
    return (
      <WordsInput
        {...props}
        text={shown(value)}
        onTake={(typed) => set(withWords(value, language, typed))}
      >
        {typeof value === "string" && value !== "" && !props.isBare && (
          <button
            type="button"
            className="quiet"
            onClick={() => set(twoLanguages(value, language))}
          >
            {words.inBothLanguages}
          </button>
        )}
      </WordsInput>
    );
  }
  const ordered = [language, ...languages.filter((one) => one !== language)];
  return (
    <>
      {ordered.map((one) => (
        <WordsInput
          {...props}
          key={one}
          path={[...path, one]}
          name={text.withNote(name, words.languages[one])}
          isRequired={false}
          text={shown(value[one])}
          onTake={(typed) => set(withWords(value, one, typed))}
        />
      ))}
    </>
  );
}

/** One text becomes the text of the reader's language; the other is still to be written. */
function twoLanguages(text: string, language: Language): PlainMap {
  const other = language === "en" ? "zh-Hant" : "en";
  return { [language]: text, [other]: text };
}

type InputProps = Props & {
  text: string;
  onTake: (typed: string) => void;
  children?: React.ReactNode;
};

function WordsInput({ text, onTake, children, ...props }: InputProps) {
  const typed = useTyped(text, (words) => onTake(words.trim()), false);
  return (
    <LabelledField {...props}>
      {(control) => (
        <>
          <textarea rows={1} className="words" {...control} {...typed} />
          {children}
        </>
      )}
    </LabelledField>
  );
}
