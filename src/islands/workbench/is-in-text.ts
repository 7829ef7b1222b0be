/** Do keys typed here make words, so that they are no commands? */
export function isInText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  const typed = ["text", "number", "date", "search", "email", "url"];
  return target instanceof HTMLInputElement && typed.includes(target.type);
}
