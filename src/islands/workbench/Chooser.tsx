type Choice = { id: string; name: string };
type Props = { label: string; value: string; choices: Choice[]; onChoose: (id: string) => void };

/** One of several, by name. */
export function Chooser({ label, value, choices, onChoose }: Props) {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
