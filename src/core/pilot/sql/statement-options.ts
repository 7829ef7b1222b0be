/** Which columns the file has, as far as a definition depends on it. */
export interface FileColumns {
  reply: boolean;
  solves: boolean;
  topics: boolean;
  sessions: boolean;
  ai: boolean;
  offers: boolean;
  nps: boolean;
}
