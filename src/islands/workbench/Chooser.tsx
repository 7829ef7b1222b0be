type Choice = { id: string; name: string };
type Props = {
  label: string;
  value: string;
  choices: Choice[];
  onChoose: (id: string) => void;
  marker?: string;
};

/** One of several, by name. */
export function Chooser({ label, value, choices, onChoose, marker }: Props) {
  return (
    <label className="field" data-for={marker}>
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
