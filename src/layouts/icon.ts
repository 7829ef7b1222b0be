/** The mark of the house, as data: a dark stone with a streak of gold. No file to fetch or to lose. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M5 9 14 3l12 4 3 12-8 10-14-2-4-9z" fill="#222426"/><path d="M8 21 24 10" stroke="#d9b24c" stroke-width="3.4" stroke-linecap="round"/></svg>`;

export const iconAddress = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
