import { type LocalisedText, wordsIn } from "../../core/schema/localised-text.ts";
import { useSession } from "./use-session.ts";
import { useWords } from "./words.ts";

/** What things are called in the reader's language; their id while the documents cannot be read. */
export function useNames() {
  const { state } = useSession();
  const { language } = useWords();
  const said = (words: LocalisedText | undefined, id: string) =>
    words === undefined ? id : wordsIn(words, language);
  const questions = state.workspace?.questions?.value.questions ?? [];
  return {
    vendorName: (id: string) => said(state.workspace?.vendors.get(id)?.value.name, id),
    questionName: (id: string) => said(questions.find((one) => one.id === id)?.label, id),
    criterionName: (id: string) => {
      const criteria = questions.flatMap((question) => question.criteria);
      return said(criteria.find((one) => one.id === id)?.label, id);
    },
  };
}
