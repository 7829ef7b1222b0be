import { config } from "zod/v4/core";

// Loaded before any schema is made: the content policy forbids making code from text, which zod
// would otherwise try at each of them. In the page it comes with the first script, because parts that
// are fetched later may be evaluated in another order than they are named.
config({ jitless: true });
