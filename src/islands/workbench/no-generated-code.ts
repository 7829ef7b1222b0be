import { config } from "zod";

// Loaded before any schema is made: the content policy forbids making code from text, which zod
// would otherwise try at each of them.
config({ jitless: true });
