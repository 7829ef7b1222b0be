/** Marks that a sheet's name may not have. */
const forbidden = /[[\]:*?/\\'\p{Cc}]/gu;

/** Names that no two sheets share, as a workbook allows them: at most 31 letters, some marks not at all. */
export function sheetNames(titles: readonly string[]): string[] {
  const used = new Set<string>();
  return titles.map((title) => {
    const plain = title.replace(forbidden, " ").trim() || "1";
    let name = plain.slice(0, 31);
    for (let count = 2; used.has(name.toLowerCase()); count += 1) {
      name = `${plain.slice(0, 27)} ${count}`;
    }
    used.add(name.toLowerCase());
    return name;
  });
}
