import type { FormField } from "../../../core/schema/form/form-field.ts";
import { EitherField } from "./EitherField.tsx";
import { EntriesField } from "./EntriesField.tsx";
import type { FieldProps } from "./form-tools.ts";
import { GroupFields } from "./GroupFields.tsx";
import { ListField } from "./ListField.tsx";
import { BooleanInput, ChoiceInput, DayInput, NumberInput, TextInput } from "./ScalarFields.tsx";
import { WordsField } from "./WordsField.tsx";

/** One value of a document, filled in as its form says. */
export function FieldView(props: FieldProps<FormField> & { isBare?: boolean }) {
  const { field } = props;
  switch (field.kind) {
    case "text":
      return <TextInput {...props} field={field} />;
    case "words":
      return <WordsField {...props} field={field} />;
    case "day":
      return <DayInput {...props} field={field} />;
    case "number":
      return <NumberInput {...props} field={field} />;
    case "boolean":
      return <BooleanInput {...props} field={field} />;
    case "choice":
      return <ChoiceInput {...props} field={field} />;
    case "group":
      return <GroupFields {...props} field={field} />;
    case "list":
      return <ListField {...props} field={field} />;
    case "entries":
      return <EntriesField {...props} field={field} />;
    case "either":
      return <EitherField {...props} field={field} />;
    default:
      return null;
  }
}
