/** A way to another page of the report (`page` is a page id), or to a place on it. */
export type Link = { page: string; anchor?: string };
